import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { putTablesAside } from "./put-tables-aside.ts";
import { newDatabase, prisma, tablesAlone } from "./testing.ts";

test("a database that is put aside keeps its rows in a schema of their own, and can be made anew", async () => {
  const { url, remove } = await newDatabase(await tablesAlone());
  const db = await openDatabase(url);
  onTestFinished(async () => {
    await db.$disconnect();
    await remove();
  });
  await db.source.create({ data: { id: "letter", title: "A letter" } });
  expect(await putTablesAside(db, new Date("2026-11-30T12:00:00Z"))).toBe("council_20261130120000");
  expect(await putTablesAside(db, new Date("2026-11-30T12:00:01Z"))).toBeNull();
  await prisma("migrate deploy", url);
  expect(await db.source.count()).toBe(0);
  expect(await db.$queryRaw`SELECT id FROM council_20261130120000."Source"`).toEqual([{ id: "letter" }]);
});
