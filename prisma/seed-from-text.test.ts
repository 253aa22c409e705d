import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";
import { seedFromText } from "./seed-from-text.ts";
import { newDatabase, type TestDatabase, tablesAlone } from "./testing.ts";

let folder: string;
let database: TestDatabase;
let db: PrismaClient;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "council-text-"));
  await cp(path.join(import.meta.dirname, "data"), path.join(folder, "data"), { recursive: true });
  database = await newDatabase(await tablesAlone());
  db = await openDatabase(database.url);
});
afterAll(async () => {
  await db.$disconnect();
  await database.remove();
  await rm(folder, { recursive: true });
});

const seedAgain = () => seedFromText(db, path.join(folder, "data"));

const replaceInStates = async (before: string, after: string) => {
  const file = path.join(folder, "data", "states.csv");
  const text = await readFile(file, "utf8");
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
};

test("the text is taken over once, and again when one word of it changed", async () => {
  expect(await seedAgain()).toMatchObject({ updated: 0, kept: 0, removed: 0 });
  expect(await seedAgain()).toBeNull();
  await replaceInStates("Ouagadougou", "Ouaga");
  expect(await seedAgain()).toEqual({ inserted: 0, updated: 1, kept: 0, removed: 0 });
  expect(await db.state.findUnique({ where: { id: "burkina-faso" } })).toMatchObject({ capital: "Ouaga" });
});

test("a faulty text is refused whole, and tried again the next time", async () => {
  await replaceInStates("Ouaga", "Ouagadougou");
  for (const [right, wrong] of [
    ["1945-10-24", "24.10.1945"],
    ["country-codes", "made-up-source"],
  ] as const) {
    await replaceInStates(right, wrong);
    await expect(seedAgain()).rejects.toThrow("states.csv:");
    expect(await db.state.findUnique({ where: { id: "burkina-faso" } })).toMatchObject({ capital: "Ouaga" });
    await replaceInStates(wrong, right);
  }
  expect(await seedAgain()).toEqual({ inserted: 0, updated: 1, kept: 0, removed: 0 });
});
