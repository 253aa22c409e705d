import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "./open-database.ts";
import { textDigest } from "./seed/text-digest.ts";
import { seed } from "./seed.ts";
import { seedDigest } from "./seed-from-text.ts";
import { templateDatabase, testProvider } from "./test-database.ts";

export { newDatabase, type TestDatabase, testProvider, urlOf } from "./test-database.ts";

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");

/**
 * Runs Prisma's own command line as a person would.
 *
 * @param command - such as `"migrate deploy"`.
 * @param url - the database it works on.
 * @param folder - the folder with `prisma.config.ts`; this one when absent.
 * @returns what it printed.
 * @throws with what it printed, when it fails.
 */
export const prisma = async (command: string, url: string, folder = import.meta.dirname): Promise<string> => {
  const env = { ...process.env, DATABASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...command.split(" ")], {
    cwd: folder,
    env,
  });
  return stdout;
};

const data = path.join(import.meta.dirname, "data");
const migrations = path.join(import.meta.dirname, "migrations", testProvider);
const tablesDigest = (): string => textDigest([migrations]).slice(0, 16);

/** The address of a database with all tables and no facts, made once by the migrations: to be copied, never written. */
export const tablesAlone = (): Promise<string> =>
  templateDatabase({
    name: `tables-${tablesDigest()}`,
    begun: null,
    fill: async (url) => void (await prisma("migrate deploy", url)),
  });

/** The same with all facts of the project, seeded once. */
export const allFacts = async (): Promise<string> =>
  templateDatabase({
    name: `facts-${tablesDigest()}-${seedDigest(data).slice(0, 16)}`,
    begun: await tablesAlone(),
    fill: async (url) => {
      const { content } = await import("./recorded-facts.ts");
      const db = await openDatabase(url);
      await seed(db, content).finally(() => db.$disconnect());
    },
  });
