import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@council/prisma";
import { urlOf } from "@council/prisma/testing";
import { afterAll, expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { migrationFault } from "./db.ts";

const directory = await mkdtemp(path.join(tmpdir(), "council-db-"));
afterAll(() => rm(directory, { recursive: true }));

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
