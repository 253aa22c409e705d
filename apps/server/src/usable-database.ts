import { openDatabase, type PrismaClient, shownUrl } from "@council/prisma";
import { fileFault, migrationFault } from "./db.ts";

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
    throw new Error(`The database at ${shownUrl(url)} cannot be opened: ${why}`);
  });
  const lack = await migrationFault(db);
  if (lack) {
    await db.$disconnect();
    throw new Error(lack);
  }
  return db;
};
