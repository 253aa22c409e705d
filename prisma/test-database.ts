import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Provider } from "./database-url.ts";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";

/** A database of a test's own. */
export type TestDatabase = { url: string; remove: () => Promise<void> };

type Place = {
  create: (template: string | null) => Promise<TestDatabase>;
  /** The address of the template of a name, and whether it is there. */
  find: (name: string) => Promise<{ url: string; isThere: boolean }>;
  /** Makes a filled database a template; all before it go where they are kept in the project. */
  keep: (filled: TestDatabase, url: string) => Promise<void>;
};

/** The address of an SQLite file. */
export const urlOf = (file: string): string => pathToFileURL(path.resolve(file)).href;

const cacheDirectory = path.join(import.meta.dirname, "..", "node_modules", ".cache", "council");

const files: Place = {
  create: async (template) => {
    const folder = await mkdtemp(path.join(tmpdir(), "council-test-"));
    const file = path.join(folder, "council.db");
    if (template !== null) await copyFile(fileURLToPath(template), file);
    return { url: urlOf(file), remove: () => rm(folder, { recursive: true }) };
  },
  find: async (name) => {
    const file = path.join(cacheDirectory, `${name}.db`);
    return { url: urlOf(file), isThere: existsSync(file) };
  },
  keep: async (filled, url) => {
    await using(filled.url, (db) => db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)"));
    await rm(cacheDirectory, { recursive: true, force: true });
    await mkdir(cacheDirectory, { recursive: true });
    const unfinished = `${fileURLToPath(url)}.${process.pid}`;
    await copyFile(fileURLToPath(filled.url), unfinished);
    await rename(unfinished, fileURLToPath(url));
    await filled.remove();
  },
};

const onServer = (server: string): Place => {
  const urlNamed = (name: string): string => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return url.href;
  };
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  const run = (sql: string) => using(server, (db) => db.$executeRawUnsafe(sql));
  return {
    create: async (template) => {
      const name = `council_test_${randomUUID()}`;
      await run(`CREATE DATABASE "${name}" TEMPLATE "${template ? nameOf(template) : "template0"}"`);
      const remove = async () => void (await run(`DROP DATABASE "${name}" WITH (FORCE)`));
      return { url: urlNamed(name), remove };
    },
    find: async (name) => {
      const found = await using(
        server,
        (db) => db.$queryRaw<unknown[]>`SELECT 1 FROM pg_database WHERE datname = ${`council_${name}`}`,
      );
      return { url: urlNamed(`council_${name}`), isThere: found.length > 0 };
    },
    keep: async (filled, url) => {
      await run(`ALTER DATABASE "${nameOf(filled.url)}" RENAME TO "${nameOf(url)}"`);
    },
  };
};

const using = async <Found>(url: string, work: (db: PrismaClient) => Promise<Found>): Promise<Found> => {
  const db = await openDatabase(url);
  return work(db).finally(() => db.$disconnect());
};

// A server whose account may make databases; without one the tests make files.
const server = process.env.TEST_DATABASE_URL;
const place = server ? onServer(server) : files;

/** The kind of database that this run tests on. */
export const testProvider: Provider = server ? "postgresql" : "sqlite";

/** A new database: empty, or as the one at `template`, which nobody may have open. */
export const newDatabase = (template: string | null = null): Promise<TestDatabase> => place.create(template);

/** The address of the database of a name that `fill` has filled, for this run and later ones: to be copied, never written. */
export const templateDatabase = async (
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> => {
  const { url, isThere } = await place.find(name);
  if (isThere) return url;
  const filled = await place.create(null);
  await fill(filled.url);
  await place.keep(filled, url);
  return url;
};
