import { execFile as execFileWithCallback } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../open-database.ts";
import { newDatabase, prisma, tablesAlone } from "../testing.ts";

const execFile = promisify(execFileWithCallback);

const newUrl = async (template: string | null = null): Promise<string> => {
  const { url, remove } = await newDatabase(template);
  onTestFinished(remove);
  return url;
};

const rows = async (url: string, sql: string): Promise<unknown> => {
  const db = await openDatabase(url);
  return db.$queryRawUnsafe(sql).finally(() => db.$disconnect());
};

const deployed = (said: string[]) => said.filter((one) => one.includes("successfully applied")).length;

test("of two that bring a new database up to date at once one does it, and the other finds it done", async () => {
  const url = await newUrl();
  const said = await Promise.all([prisma("migrate deploy", url), prisma("migrate deploy", url)]);
  expect(deployed(said)).toBe(1);
  expect(await prisma("migrate status", url)).toContain("Database schema is up to date!");
  const env = { ...process.env, DATABASE_URL: url };
  await execFile(process.execPath, [path.join(import.meta.dirname, "is-migrated.mjs")], { env });
});

test("a database that is not there is made", async () => {
  const { url, remove } = await newDatabase();
  await remove();
  await prisma("migrate deploy", url);
  onTestFinished(remove);
  expect(await rows(url, `SELECT count(*)::int AS count FROM "WriteTurn"`)).toEqual([{ count: 1 }]);
});

test("the migrations make exactly the tables of the schema", async () => {
  const difference =
    "migrate diff --exit-code --from-migrations migrations/postgresql --to-schema generated/postgresql.prisma";
  expect(await prisma(difference, await newUrl())).toContain("No difference detected.");
});

test("every text is compared by its code points, whatever the language of the database", async () => {
  const url = await newUrl(await tablesAlone());
  const otherwise = await rows(
    url,
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'
      AND table_name <> '_prisma_migrations' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
  );
  expect(otherwise).toEqual([]);
});

test("a new migration keeps the rows, its shadow leaves nothing behind, and a reset leaves tables without a row", async () => {
  const url = await newUrl();
  const folder = await mkdtemp(path.join(tmpdir(), "council-engine-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const engine = path.join(import.meta.dirname, "schema-engine.mjs");
  await writeFile(
    path.join(folder, "prisma.config.ts"),
    `process.env.PRISMA_SCHEMA_ENGINE_BINARY = ${JSON.stringify(engine)};
    export default { schema: "schema.prisma", migrations: { path: "migrations" }, datasource: { url: process.env.DATABASE_URL } };`,
  );
  const model = (fields: string) =>
    writeFile(
      path.join(folder, "schema.prisma"),
      `datasource db {\n provider = "postgresql"\n}\nmodel Seat {\n id Int @id\n ${fields}\n}\n`,
    );
  await model("name String");
  await prisma("migrate dev --name first", url, folder);
  await rows(url, `INSERT INTO "Seat" VALUES (1, 'Togo')`);
  await model("name String\n votes Int @default(7)");
  await prisma("migrate dev --name second", url, folder);
  expect(await rows(url, `SELECT * FROM "Seat"`)).toEqual([{ id: 1, name: "Togo", votes: 7 }]);
  expect(await rows(url, "SELECT datname FROM pg_database WHERE datname LIKE 'council_shadow_%'")).toEqual(
    [],
  );
  await prisma("migrate reset --force", url, folder);
  expect(await rows(url, `SELECT * FROM "Seat"`)).toEqual([]);
});

test("a server that does not answer is named", async () => {
  const failed = { stderr: expect.stringContaining("No PostgreSQL answers at 127.0.0.1:1.") };
  await expect(prisma("migrate deploy", "postgresql://127.0.0.1:1/council")).rejects.toMatchObject(failed);
});
