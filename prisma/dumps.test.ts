import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as council from "@council/schema";
import { writeCsv } from "@council/schema/csv";
import { jsonSchemaDocuments } from "@council/schema/json-schema";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readCsv } from "./dumps/csv.ts";
import { dataSets } from "./dumps/data-sets.ts";
import { readDump } from "./dumps/read.ts";
import { dumped, manifestFile, wholeDump } from "./dumps.ts";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";
import type { Content } from "./read-data.ts";
import { content } from "./recorded-facts.ts";
import { rowsOf } from "./seed/rows.ts";
import { seedTables } from "./seed/tables.ts";
import { seed } from "./seed.ts";
import { allFacts, newDatabase, type TestDatabase, tablesAlone } from "./testing.ts";

const validator = addFormats.default(new Ajv2020.default({ strictTypes: false }));
validator.addSchema(Object.values(jsonSchemaDocuments()));
let folder: string;
let files: Map<string, string>;
const databases: TestDatabase[] = [];
const open: PrismaClient[] = [];

const opened = async (template: string): Promise<PrismaClient> => {
  const database = await newDatabase(template);
  databases.push(database);
  const db = await openDatabase(database.url);
  open.push(db);
  return db;
};

const seeded = async (from: Content): Promise<PrismaClient> => {
  const db = await opened(await tablesAlone());
  await seed(db, from);
  return db;
};

const dumpOf = async (db: PrismaClient) => {
  const { files: written, manifest } = await wholeDump(db, content.licences);
  return new Map([...written, manifestFile(manifest)].map(({ name, text }) => [name, text]));
};

const textOf = (name: string): string => files.get(name) ?? "";

/** All rows of content with their digests and versions. */
const rowsIn = async (db: PrismaClient) =>
  Promise.all([
    db.stateAlias.findMany({ orderBy: { id: "asc" } }),
    ...seedTables.map((table) => rowsOf(db, table).findMany({ orderBy: { [table.key]: "asc" } })),
  ]);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "council-dumps-"));
  files = await dumpOf(await opened(await allFacts()));
});
afterAll(async () => {
  for (const db of open) await db.$disconnect();
  for (const { remove } of databases) await remove();
  await rm(folder, { recursive: true });
});

test("a database built anew from the files has the same rows, and gives the same bytes again", async () => {
  const [first] = open;
  const again = await seeded(readDump("json", textOf));
  expect(await rowsIn(again)).toEqual(first && (await rowsIn(first)));
  expect(await dumpOf(again)).toEqual(files);
});

test("a database is built from CSV of the very same as from JSON", () => {
  expect(JSON.stringify(readDump("csv", textOf))).toBe(JSON.stringify(readDump("json", textOf)));
});

test("a lost fact would be seen: one record less, and the rows are others", async () => {
  const records = JSON.parse(textOf("events.json"));
  const lacking = (name: string) =>
    name === "events.json" ? JSON.stringify(records.slice(1)) : textOf(name);
  expect(readDump("json", lacking).events).toHaveLength(content.events.length - 1);
  expect(() =>
    readDump("json", (name) => textOf(name).replace('"startsOn":"1946', '"startsOn":"46')),
  ).toThrow();
});

test("a file that is asked for alone, as a server is, has the bytes it has among all", async () => {
  const [db] = open;
  if (!db) throw new Error("No database is open.");
  for (const { name } of dataSets)
    for (const file of [`${name}.json`, `${name}.csv`])
      expect((await dumped(db, content.licences, file))?.text, file).toBe(textOf(file));
});

test.each(dataSets)(
  "every record of $name fits the schema that @council/schema exports as $schema",
  (dataSet) => {
    const { name, schema } = dataSet;
    const exported = (council as unknown as Record<string, z.ZodType>)[schema];
    const records = JSON.parse(textOf(`${name}.json`));
    expect(exported?.array().parse(records)).toEqual(records);
    const validate = validator.getSchema(jsonSchemaDocuments()[schema].$id ?? "");
    for (const record of records) expect(validate?.(record), JSON.stringify(validate?.errors)).toBe(true);
    const { files: told } = JSON.parse(textOf("manifest.json"));
    for (const format of ["json", "csv"])
      expect(told).toContainEqual(expect.objectContaining({ name: `${name}.${format}`, schema }));
  },
);

test("a figure says first which it is and whose", () => {
  expect(textOf("figures.csv")).toMatch(/^id,stateId,indicator,/);
  expect(textOf("figures.json")).toMatch(/^\[\n\{"id":"[^"]+","stateId":/);
});

test("the manifest tells of each file how many records and bytes it has, and its sha256", () => {
  const manifest = JSON.parse(textOf("manifest.json"));
  expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(
    [...files.keys()].filter((name) => name !== "manifest.json"),
  );
  for (const { name, bytes, records, sha256 } of manifest.files) {
    const text = textOf(name);
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(sha256).toBe(createHash("sha256").update(text).digest("hex"));
    if (name.endsWith(".json")) expect(JSON.parse(text)).toHaveLength(records);
  }
  expect(manifest).toMatchObject({
    version: expect.stringMatching(/^[\da-f]{16}$/),
    licences: content.licences,
  });
  expect(manifest.date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test("one changed fact changes the version, and the day on which staff changed it is the date", async () => {
  const db = open.at(-1) as PrismaClient;
  const editedAt = new Date("2031-05-06T12:00:00Z");
  await db.state.update({ where: { id: "togo" }, data: { capital: "Elsewhere", editedAt } });
  const [before, after] = [files, await dumpOf(db)].map((dump) =>
    JSON.parse(dump.get("manifest.json") ?? ""),
  );
  expect(after.version).not.toBe(before.version);
  expect(after.date).toBe("2031-05-06");
});

describe("a CSV file read by a parser of others", () => {
  test.each(dataSets)("$name has a column for each field and a line for each record", ({ name, part }) => {
    const { data, errors, meta } = papaparse.parse<Record<string, string>>(textOf(`${name}.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.linebreak).toBe("\r\n");
    expect(data).toHaveLength(content[part].length);
    const records: Record<string, unknown>[] = JSON.parse(textOf(`${name}.json`));
    for (const [at, record] of records.entries())
      for (const [field, value] of Object.entries(record)) {
        const cell = data[at]?.[field]?.replace(/^'/, "");
        if (value === null) expect(cell).toBe("");
        else expect(typeof value === "string" ? cell : JSON.parse(cell ?? "")).toEqual(value);
      }
  });

  test("no cell of the record begins like a formula", () => {
    for (const { name } of dataSets)
      for (const row of papaparse.parse<string[]>(textOf(`${name}.csv`)).data)
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

test("what looks like a formula is guarded, and comes back as it was", () => {
  const Row = z.object({ text: z.string().nullable(), number: z.number(), list: z.array(z.string()) });
  const texts = [
    "=1+1",
    "+49",
    "-2",
    "@x",
    "\tx",
    "\rx",
    "'quoted",
    "''",
    "",
    null,
    'a,"b"\r\nc',
    "é 会",
    " x ",
  ];
  const rows = texts.map((text) => ({ text, number: 1.5, list: ["=x", "-"] }));
  const csv = writeCsv(Object.keys(Row.shape), rows);
  for (const row of papaparse.parse<string[]>(csv).data)
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(readCsv(Row, csv)).toEqual(rows);
});

test("the second example of the schema's README says on these files what it promises", async () => {
  const root = path.join(import.meta.dirname, "..");
  const readme = await readFile(path.join(root, "packages", "schema", "README.md"), "utf8");
  const [, [, example = ""] = []] = [...readme.matchAll(/```ts\n(.*?)```/gs)];
  const promised = [...example.matchAll(/\/\/ (.+)$/gm)].map(([, line]) => line);
  expect(promised).toHaveLength(4);
  const project = await mkdtemp(path.join(folder, "example-"));
  await symlink(path.join(root, "node_modules"), path.join(project, "node_modules"));
  for (const [name, text] of [...files, ["example.ts", example] as const])
    await writeFile(path.join(project, name), text);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "example.ts"], {
    cwd: project,
  });
  expect(stdout.trim().split("\n")).toEqual(promised);
}, 60_000);
