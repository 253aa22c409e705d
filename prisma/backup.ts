import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";

/** Rows of each table, by its name. */
type RowCounts = Record<string, number>;

/** An instant as backups carry it in their names: in order of time, and fit for every file system. */
export const stampOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(":", "-");

const named = /^council-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.db$/;

/**
 * Copies a database as it stands at one moment, while others read and write it. The copy is checked before it takes its name,
 * and stands alone: no files beside it, and none but its owner may read it.
 *
 * @param folder - where backups stand; made where it is not there.
 * @param keep - how many of them stay, at least 1; the oldest go.
 * @throws when the copy cannot be written or is not sound; what was there stays.
 */
export const backUp = async (
  db: PrismaClient,
  { folder, keep, now }: { folder: string; keep: number; now: Date },
): Promise<{ file: string; rows: number; removed: number }> => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `council-${stampOf(now)}.db`);
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    const before = await rowCounts(db);
    // SQLite fills an empty file, and leaves its rights: a copy has the accounts of staff in it.
    writeFileSync(unfinished, "", { mode: 0o600 });
    await db.$executeRawUnsafe(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`);
    const copied = await soundCounts(unfinished);
    // Every change is a revision, and none is ever removed.
    if ((copied.Revision ?? 0) < (before.Revision ?? 0))
      throw new Error(
        `The copy has ${copied.Revision ?? "no"} revisions, the database had ${before.Revision}.`,
      );
    renameSync(unfinished, file);
    const old = readdirSync(folder)
      .filter((name) => named.test(name))
      .sort()
      .slice(0, -keep);
    for (const name of old) rmSync(path.join(folder, name));
    return { file, rows: Object.values(copied).reduce((sum, rows) => sum + rows, 0), removed: old.length };
  } finally {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(unfinished + suffix, { force: true });
  }
};

/**
 * Rows of each table of the database in a file, once SQLite has found the file sound.
 *
 * @throws with the first thing that SQLite found wrong.
 */
export const soundCounts = async (file: string): Promise<RowCounts> => {
  const db = await openDatabase(pathToFileURL(file).href);
  try {
    const [first] = await db.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check(1)");
    if (first?.integrity_check !== "ok")
      throw new Error(`${file} is not sound: ${first?.integrity_check ?? "SQLite does not say why"}`);
    const counts = await rowCounts(db);
    await aloneIn(db);
    return counts;
  } finally {
    await db.$disconnect();
  }
};

/** Takes the files away that SQLite keeps beside a database; false while another process has it open. */
export const aloneIn = async (db: PrismaClient): Promise<boolean> => {
  try {
    const [row] = await db.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode = DELETE");
    return row?.journal_mode === "delete";
  } catch {
    return false;
  }
};

const rowCounts = async (db: PrismaClient): Promise<RowCounts> => {
  const tables = await db.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  const counts: RowCounts = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ rows: bigint }[]>(`SELECT count(*) AS rows FROM "${name}"`);
    counts[name] = Number(row?.rows ?? 0);
  }
  return counts;
};
