import { PrismaLibSql } from "@prisma/adapter-libsql";
import { providerAt } from "./database-url.ts";
import { PrismaClient } from "./generated/sqlite/client.ts";

const busyTimeoutMs = 5000;

/** A server that is gone without a word, on a machine that lost its power, gives back the writers' turn after this. */
const silenceMs = 60_000;

/**
 * The database at `url`. A file is created empty where it does not exist: readers never wait for a writer there, and a writer
 * waits up to five seconds for another. A database of PostgreSQL has to be there.
 *
 * @param url - `file:` and a path, absolute or relative to the working directory, or `postgresql://…`.
 * @param onStatement - told each statement that is sent to the database.
 * @throws when the database can be neither opened nor written.
 */
export const openDatabase = async (
  url: string,
  onStatement?: (sql: string) => void,
): Promise<PrismaClient> => {
  const log = onStatement ? [{ emit: "event" as const, level: "query" as const }] : [];
  const db = providerAt(url) === "sqlite" ? await openFile(url, log) : await openServer(url, log);
  if (onStatement) db.$on("query", ({ query }) => onStatement(query));
  return db;
};

type Log = { emit: "event"; level: "query" }[];
type Client = PrismaClient<"query">;

const openFile = async (url: string, log: Log): Promise<Client> => {
  const db = new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: busyTimeoutMs }), log });
  await db.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  return db;
};

/** Both clients are made from the same models; who has a file never loads this one. */
const openServer = async (url: string, log: Log): Promise<Client> => {
  const [{ PrismaPg }, { PrismaClient: ServerClient }] = await Promise.all([
    import("@prisma/adapter-pg"),
    import("./generated/postgresql/client.ts"),
  ]);
  const adapter = new PrismaPg({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: silenceMs,
    keepAlive: true,
  });
  const db = new ServerClient({ adapter, log }) as unknown as Client;
  await db.$queryRawUnsafe("SELECT 1");
  return db;
};
