import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { newDatabase, prisma, tablesAlone } from "./testing.ts";

const putAside = async (url: string): Promise<string> =>
  (
    await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", path.join(import.meta.dirname, "db-put-aside.cli.ts")],
      { cwd: import.meta.dirname, env: { ...process.env, DATABASE_URL: url } },
    )
  ).stdout;

test("tables that give way to new ones keep their rows in a schema of their own, and none give way under a server", async () => {
  const { url, remove } = await newDatabase(await tablesAlone());
  onTestFinished(remove);
  const server = await openDatabase(url);
  await server.source.create({ data: { id: "letter", title: "A letter" } });
  await expect(putAside(url)).rejects.toThrow("in use: stop every server");
  expect(await server.source.count()).toBe(1);
  await server.$disconnect();

  const [, schema = ""] = /kept in the schema "([^"]+)"/.exec(await putAside(url)) ?? [];
  expect(schema).toMatch(/^council-before-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/);
  expect(await putAside(url)).toContain("There was nothing");
  await prisma("migrate deploy", url);
  const anew = await openDatabase(url);
  expect(await anew.source.count()).toBe(0);
  expect(await anew.$queryRawUnsafe(`SELECT id FROM "${schema}"."Source"`)).toEqual([{ id: "letter" }]);
  await anew.$executeRaw`CREATE TABLE "Guest" (id INTEGER)`;
  await anew.$disconnect();
  await expect(putAside(url)).rejects.toThrow("has tables of others, Guest: move them");
});

test("where there is no database yet there is nothing to put aside", async () => {
  const { url, remove } = await newDatabase();
  await remove();
  expect(await putAside(url)).toContain("There was nothing");
});
