import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
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
  /** Makes a filled database a template, unless another process has made it meanwhile; where they are kept in the project, those of its kind before it go. */
  keep: (filled: TestDatabase, url: string) => Promise<void>;
};

/** The address of an SQLite file. */
export const urlOf = (file: string): string => pathToFileURL(path.resolve(file)).href;

const cacheDirectory = path.join(import.meta.dirname, "..", "node_modules", ".cache", "council");

const kindOf = (name: string): string => name.slice(0, name.indexOf("-"));

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
    const file = fileURLToPath(url);
    const name = path.basename(file);
    await mkdir(cacheDirectory, { recursive: true });
    await copyFile(fileURLToPath(filled.url), `${file}.${process.pid}`);
    await rename(`${file}.${process.pid}`, file);
    await filled.remove();
    const isEarlier = (other: string) => kindOf(other) === kindOf(name) && !other.startsWith(name);
    for (const other of (await readdir(cacheDirectory)).filter(isEarlier))
      await rm(path.join(cacheDirectory, other), { force: true });
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
  const isThere = (name: string): Promise<boolean> =>
    using(server, async (db) => {
      const found = await db.$queryRaw<unknown[]>`SELECT 1 FROM pg_database WHERE datname = ${name}`;
      return found.length > 0;
    });
  return {
    create: async (template) => {
      const name = `council_test_${randomUUID()}`;
      await run(`CREATE DATABASE "${name}" TEMPLATE "${template ? nameOf(template) : "template0"}"`);
      const remove = async () => void (await run(`DROP DATABASE "${name}" WITH (FORCE)`));
      return { url: urlNamed(name), remove };
    },
    find: async (name) => ({
      url: urlNamed(`council_${name}`),
      isThere: await isThere(`council_${name}`),
    }),
    keep: (filled, url) =>
      run(`ALTER DATABASE "${nameOf(filled.url)}" RENAME TO "${nameOf(url)}"`).then(
        () => {},
        async (error) => {
          if (!(await isThere(nameOf(url)))) throw error;
          await filled.remove();
        },
      ),
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

/** What a template is: its kind and the digest of all that it is made of, the template that it is begun from, and what fills it. */
type Template = { name: string; begun: string | null; fill: (url: string) => Promise<void> };

/** The address of a template, for this run and later ones: to be copied, never written. */
export const templateDatabase = async ({ name, begun, fill }: Template): Promise<string> => {
  const { url, isThere } = await place.find(name);
  if (isThere) return url;
  const filled = await place.create(begun);
  await fill(filled.url);
  await place.keep(filled, url);
  return url;
};
