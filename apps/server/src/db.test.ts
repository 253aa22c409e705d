import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@council/prisma";
import { urlOf } from "@council/prisma/testing";
import { afterAll, expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { fileFault, migrationFault } from "./db.ts";

const directory = await mkdtemp(path.join(tmpdir(), "council-db-"));
afterAll(() => rm(directory, { recursive: true }));

test("a database that is not there is named, with the command that makes it", () => {
  const file = path.join(directory, "absent.db");
  expect(fileFault(urlOf(file))).toBe(`There is no database at ${file}: npm start makes and fills it.`);
});

test("a folder is not a database", () => {
  expect(fileFault(`file:${directory}`)).toBe(
    `The database at ${directory} is not a file: set DATABASE_URL to one.`,
  );
});

test("a file with a space in its name is found", async () => {
  const file = path.join(directory, "the council.db");
  await writeFile(file, "");
  expect(fileFault(urlOf(file))).toBeNull();
});

test("a new and empty database was never migrated", async () => {
  const db = await openDatabase(urlOf(path.join(directory, "empty.db")));
  expect(await migrationFault(db)).toMatch(/^The database .*was never migrated/);
  await db.$disconnect();
});

test("a migration that was not applied is named", async () => {
  const { db } = await openCouncil();
  expect(await migrationFault(db)).toBeNull();
  await db.$executeRaw`DELETE FROM _prisma_migrations`;
  expect(await migrationFault(db)).toMatch(/^The database lacks \d+_init/);
});
