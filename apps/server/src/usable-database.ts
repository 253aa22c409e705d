import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { damage, openDatabase, type PrismaClient, providerAt, shownUrl } from "@council/prisma";
import { advice, migrationFault } from "./db.ts";

/**
 * Opens the database at an address, when it can be used.
 *
 * @throws Error with a line for the person who started the program, when it cannot.
 */
export const usableDatabase = async (url: string): Promise<PrismaClient> => {
  const missing = fileFault(url);
  if (missing) throw new Error(missing);
  const db = await openDatabase(url).catch((error: Error) => {
    const why = /Message: `(.*)`/s.exec(error.message)?.[1] ?? error.message;
    throw new Error(damage(error, url) ?? `The database at ${shownUrl(url)} cannot be opened: ${why}`);
  });
  const lack = await migrationFault(db);
  if (lack) {
    await db.$disconnect();
    throw new Error(lack);
  }
  return db;
};

/** What keeps the file at `url` from being opened; null when nothing does, or when the database is in no file. */
const fileFault = (url: string): string | null => {
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
