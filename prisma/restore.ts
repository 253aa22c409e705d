import { copyFileSync, existsSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { aloneIn, soundCounts } from "./backup.ts";
import { openDatabase } from "./open-database.ts";
import { putAside, removeWhole } from "./put-aside.ts";

/**
 * Puts a backup in the place of the database. The old one stays beside it under another name.
 *
 * @param file - the database.
 * @param backup - the file to take its place; it stays where it is.
 * @returns where the old database is kept; null where there was none.
 * @throws in words to act on when the backup is none of ours or not sound, or a server has the database open.
 */
export const restore = async (file: string, backup: string, now: Date): Promise<string | null> => {
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${backup}.`);
  if (existsSync(file) && isSame(file, backup))
    throw new Error(`${backup} is the database itself: name a backup.`);
  const incoming = `${file}.restored`;
  removeWhole(incoming);
  if (statSync(`${backup}-wal`, { throwIfNoEntry: false })?.size)
    throw new Error(`${backup}-wal holds changes that ${backup} lacks: take a backup by npm run db:backup.`);
  copyFileSync(backup, incoming);
  try {
    await mustBeOurs(incoming, backup);
    const kept = existsSync(file) ? await putAside(file, now) : null;
    // What a lost database left beside itself would be read into the new one.
    removeWhole(file);
    renameSync(incoming, file);
    return kept;
  } finally {
    removeWhole(incoming);
  }
};

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
};

const mustBeOurs = async (file: string, named: string): Promise<void> => {
  const counts = await soundCounts(file).catch(() => null);
  if (counts === null) throw new Error(`${named} is damaged or not a database: take another backup.`);
  if (counts._prisma_migrations === undefined) throw new Error(`${named} is not a backup of this project.`);
  const db = await openDatabase(pathToFileURL(file).href);
  const applied = await db.$queryRaw<
    { migration_name: string }[]
  >`SELECT migration_name FROM _prisma_migrations`;
  await aloneIn(db);
  await db.$disconnect();
  const known = new Set(readdirSync(path.join(import.meta.dirname, "migrations", "sqlite")));
  const newer = applied.find(({ migration_name }) => !known.has(migration_name));
  if (newer)
    throw new Error(
      `${named} is of a newer version of this project (${newer.migration_name}): update it first.`,
    );
};
