import { renameSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { aloneIn, stampOf } from "./backup.ts";
import { isDamaged } from "./damage.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Gives a database another name beside its place, whole and in one file, and leaves the place free.
 *
 * @returns where it is kept.
 * @throws in words to act on while another process has it open.
 */
export const putAside = async (file: string, now: Date): Promise<string> => {
  if (!(await isFree(file)))
    throw new Error(`The database ${file} is in use: stop the server, then do this again.`);
  const kept = `${file.replace(/\.db$/, "")}-before-${stampOf(now)}.db`;
  renameSync(file, kept);
  // What a damaged database leaves beside itself would be read into the next one.
  removeWhole(file);
  return kept;
};

/** Takes a database away, with what SQLite keeps beside it. */
export const removeWhole = (file: string): void => {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
};

/** Whether no other process has the database open; one that is too damaged to be opened is of no use to any. */
const isFree = async (file: string): Promise<boolean> => {
  try {
    const db = await openDatabase(pathToFileURL(file).href);
    const isAlone = await aloneIn(db);
    await db.$disconnect();
    return isAlone;
  } catch (error) {
    if (isDamaged(error)) return true;
    throw error;
  }
};
