import { execFile as execFileWithCallback } from "node:child_process";
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prisma, tablesAlone, urlOf } from "../testing.ts";

const execFile = promisify(execFileWithCallback);

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const newFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-engine-"));
  folders.push(folder);
  return { folder, file: path.join(folder, "a database.db"), url: urlOf(path.join(folder, "a database.db")) };
};

const schemaWith = (fields: string): string =>
  `datasource db {\n provider = "sqlite"\n}\nmodel Seat {\n id Int @id\n ${fields}\n}\n`;

let begun: string;
beforeAll(async () => {
  const { folder, url } = await newFolder();
  const engine = path.join(import.meta.dirname, "schema-engine.mjs");
  const config = `process.env.PRISMA_SCHEMA_ENGINE_BINARY = ${JSON.stringify(engine)};
    export default { schema: "schema.prisma", migrations: { path: "migrations" }, datasource: { url: process.env.DATABASE_URL } };`;
  await writeFile(path.join(folder, "prisma.config.ts"), config);
  await writeFile(path.join(folder, "schema.prisma"), schemaWith("name String"));
  await prisma("migrate dev --name first", url, folder);
  begun = folder;
});

/** A project of its own, with a first migration that makes a seat and its name. */
const newProject = async () => {
  const place = await newFolder();
  await cp(begun, place.folder, { recursive: true });
  return {
    ...place,
    run: (command: string) => prisma(command, place.url, place.folder),
    model: (fields: string) => writeFile(path.join(place.folder, "schema.prisma"), schemaWith(fields)),
    migrations: async () =>
      (await readdir(path.join(place.folder, "migrations"))).filter((name) => /^\d/.test(name)).sort(),
  };
};

const rows = async (url: string, sql: string) => {
  const database = await new PrismaLibSql({ url }).connect();
  try {
    return (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await database.dispose();
  }
};

const differenceFrom = (migrations: string): string =>
  `migrate diff --exit-code --from-migrations ${migrations} --to-schema schema.prisma`;

describe.concurrent("Prisma's command line with this engine", () => {
  test("brings a new database up to date and leaves nothing else beside it", async () => {
    const { folder, url } = await newFolder();
    expect(await prisma("migrate deploy", url)).toContain("All migrations have been successfully applied.");
    expect(await prisma("migrate deploy", url)).toContain("No pending migrations to apply.");
    expect(await prisma("migrate status", url)).toContain("Database schema is up to date!");
    expect(await readdir(folder)).toEqual(["a database.db"]);
  });

  test("leaves a database of which it is known whether it has every migration", async () => {
    const { file, url } = await newFolder();
    const env = { ...process.env, DATABASE_URL: url };
    const isMigrated = () =>
      execFile(process.execPath, [path.join(import.meta.dirname, "is-migrated.mjs")], { env });
    await expect(isMigrated()).rejects.toMatchObject({ code: 1 });
    await copyFile(fileURLToPath(await tablesAlone()), file);
    await isMigrated();
    await rows(url, "UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(isMigrated()).rejects.toMatchObject({ code: 1 });
  });

  test("finds that the migrations make exactly the tables of the schema", async () => {
    const { url } = await newFolder();
    expect(await prisma(differenceFrom("migrations/sqlite"), url)).toContain("No difference detected.");
  });

  test("finds a column that no migration makes", async () => {
    const { run, model } = await newProject();
    await model("name String\n note String?");
    await expect(run(differenceFrom("migrations"))).rejects.toMatchObject({
      code: 2,
      stdout: expect.stringContaining("note"),
    });
  });

  test("keeps the rows of a table that a migration rebuilds", async () => {
    const { url, run, model, migrations } = await newProject();
    await rows(url, "INSERT INTO Seat VALUES (1, 'Togo')");
    await model("name String @unique\n votes Int @default(7)\n @@index([votes])");
    await run("migrate dev --name second");
    expect(await rows(url, "SELECT id, name, votes FROM Seat")).toEqual([[1, "Togo", 7]]);
    expect(await migrations()).toHaveLength(2);
  });

  test("makes a new migration on a database that lags behind", async () => {
    const { file, run, model, migrations } = await newProject();
    await rm(file);
    await model("name String\n note String?");
    await run("migrate dev --name second");
    expect(await migrations()).toHaveLength(2);
    expect(await run("migrate dev")).toContain("Already in sync");
  });

  test("resets to the tables without a row", async () => {
    const { url, run } = await newProject();
    await rows(url, "INSERT INTO Seat VALUES (1, 'Togo')");
    await run("migrate reset --force");
    expect(await rows(url, "SELECT * FROM Seat")).toEqual([]);
  });

  test("says why a migration failed and applies none after it", async () => {
    const { folder, file, run, migrations } = await newProject();
    const [first = ""] = await migrations();
    const script = path.join(folder, "migrations", first, "migration.sql");
    await writeFile(script, `${await readFile(script, "utf8")}INSERT INTO Bench VALUES (1);`);
    await rm(file);
    const failed = { stderr: expect.stringContaining("no such table: Bench") };
    await expect(run("migrate deploy")).rejects.toMatchObject(failed);
    const stopped = { stderr: expect.stringContaining(`The \`${first}\` migration`) };
    await expect(run("migrate deploy")).rejects.toMatchObject(stopped);
  });

  test("names a database that cannot be reached", async () => {
    const { folder } = await newFolder();
    const nowhere = path.join(folder, "nowhere");
    const failed = { stderr: expect.stringContaining(nowhere) };
    await expect(prisma("migrate deploy", urlOf(path.join(nowhere, "council.db")))).rejects.toMatchObject(
      failed,
    );
    const unknown = { stderr: expect.stringContaining("DATABASE_URL must begin with file:") };
    await expect(prisma("migrate deploy", "mysql://localhost/council")).rejects.toMatchObject(unknown);
  });
});
