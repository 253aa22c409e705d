import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "./generated/client.ts";

/**
 * The database at `url`, created empty where it does not exist. Readers never wait for a writer; a writer waits up to five
 * seconds for another.
 *
 * @param url - `file:` and a path, absolute or relative to the working directory.
 * @param onStatement - told each statement that is sent to the database.
 * @throws when the file can be neither opened nor written.
 */
export const openDatabase = async (
  url: string,
  onStatement?: (sql: string) => void,
): Promise<PrismaClient> => {
  const db = new PrismaClient({
    adapter: new PrismaLibSql({ url, timeout: 5000 }),
    log: onStatement ? [{ emit: "event", level: "query" }] : [],
  });
  if (onStatement) db.$on("query", ({ query }) => onStatement(query));
  await db.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  return db;
};
