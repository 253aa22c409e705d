import { accessSync, constants, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Prisma, providerAt, providerOf } from "@council/prisma";
import { projectDirectory } from "./env.ts";
import { storageFault } from "./storage-fault.ts";

/** The database, or a transaction on it. */
export type Database = Prisma.TransactionClient;

const advice = "npm start makes and fills it.";

/**
 * What keeps the file at `url` from being opened, in a line for the person who started the server; null when nothing does, or
 * when the database is in no file.
 */
export const fileFault = (url: string): string | null => {
  if (providerAt(url) !== "sqlite") return null;
  const file = url.startsWith("file://") ? fileURLToPath(url) : path.resolve(url.slice("file:".length));
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return `There is no database at ${file}: ${advice}`;
  if (!stats.isFile()) return `The database at ${file} is not a file: set DATABASE_URL to one.`;
  return isWritable(file) && isWritable(path.dirname(file))
    ? null
    : `The database at ${file} cannot be written: give this account the right to write it and its folder.`;
};

const isWritable = (place: string): boolean => {
  try {
    accessSync(place, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const expectedOf = (db: Database): string[] =>
  readdirSync(path.join(projectDirectory, "prisma", "migrations", providerOf(db)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What keeps an opened database from being used, in a line; null when it can be reached and every migration is applied. */
export const migrationFault = async (db: Database): Promise<string | null> => {
  try {
    const applied = await db.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const names = new Set(applied.map(({ migration_name }) => migration_name));
    const missing = expectedOf(db).filter((name) => !names.has(name));
    return missing.length === 0 ? null : `The database lacks ${missing.join(", ")}: ${advice}`;
  } catch (error) {
    const fault = storageFault(error);
    if (fault !== null) return fault;
    return `The database cannot be read or was never migrated: ${advice}`;
  }
};
