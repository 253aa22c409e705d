import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifestFile, wholeDump } from "./dumps.ts";
import { importDump } from "./import-dump.ts";
import { openDatabase } from "./open-database.ts";
import { content } from "./recorded-facts.ts";
import { seed } from "./seed.ts";
import { allFacts, tablesAlone, urlOf } from "./testing.ts";

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

/** What a command of this folder prints, with a database; it fails as the command does. */
const command = async (name: string, database: string, ...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, `${name}.cli.ts`), ...args],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, DATABASE_URL: urlOf(at(database)), INIT_CWD: folder },
    },
  );
  return stdout;
};

const filesIn = async (name: string): Promise<Record<string, string>> => {
  const names = await readdir(at(name));
  const files = names.map(async (file) => [file, await readFile(at(name, file), "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
};

const inDatabase = async (name: string, work: (db: Awaited<ReturnType<typeof openDatabase>>) => unknown) => {
  const db = await openDatabase(urlOf(at(name)));
  await Promise.resolve(work(db)).finally(() => db.$disconnect());
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "council-import-"));
  await copyFile(fileURLToPath(await allFacts()), at("first.db"));
  for (const name of ["again.db", "empty.db", "small.db", "twice.db"])
    await copyFile(fileURLToPath(await tablesAlone()), at(name));
  await inDatabase("first.db", async (db) => {
    const editedAt = new Date("2031-05-06T12:00:00Z");
    await db.state.update({ where: { id: "togo" }, data: { capital: "Elsewhere", editedAt } });
  });
  await command("data-export", "first.db", "--out", "first");
  await command("data-import", "again.db", "first");
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

test("an export, imported into an empty database and exported again, gives the same bytes", async () => {
  await command("data-export", "again.db", "--out", "again");
  expect(await filesIn("again")).toEqual(await filesIn("first"));
}, 60_000);

test("the text does not write over what was imported", async () => {
  await inDatabase("again.db", (db) => seed(db, content));
  await command("data-export", "again.db", "--out", "seeded");
  expect(await filesIn("seeded")).toEqual(await filesIn("first"));
}, 60_000);

test("a database that holds facts takes no dump", async () => {
  await expect(command("data-import", "first.db", "first")).rejects.toThrow("holds facts already");
});

test("a folder without a dump is named", async () => {
  await expect(command("data-import", "empty.db", "nowhere")).rejects.toThrow(
    `There is no dump in ${at("nowhere")}`,
  );
});

test("of two who import at once into an empty database one does, and the other finds it filled", async () => {
  const small: Record<string, string> = {};
  await inDatabase("small.db", async (db) => {
    await db.source.create({ data: { id: "letter", title: "A letter" } });
    const { files, manifest } = await wholeDump(db, []);
    for (const { name, text } of [...files, manifestFile(manifest)]) small[name] = text;
  });
  await inDatabase("twice.db", async (db) => {
    const ends = await Promise.allSettled([1, 2].map(() => importDump(db, (name) => small[name] ?? "")));
    expect(ends).toMatchObject([
      { status: "fulfilled", value: { inserted: 1 } },
      { status: "rejected", reason: { message: expect.stringContaining("holds facts already") } },
    ]);
  });
});

test("a file that is not the one of its manifest is refused by name, and nothing is written", async () => {
  await writeFile(at("first", "events.json"), "[]\n");
  await expect(command("data-import", "empty.db", "first")).rejects.toThrow(
    "events.json is not the file that manifest.json tells of",
  );
  await inDatabase("empty.db", async (db) => expect(await db.state.count()).toBe(0));
});
