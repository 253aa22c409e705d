import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "./generated/client.ts";

/**
 * The database at `url`, created empty where it does not exist. Readers never wait for a writer; a writer waits up to five
 * seconds for another.
 *
 * @param url - `file:` and a path, absolute or relative to the working directory.
 * @throws when the file can be neither opened nor written.
 */
export const openDatabase = async (url: string): Promise<PrismaClient> => {
  const db = new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: 5000 }) });
  await db.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  return db;
};
