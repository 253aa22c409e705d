import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultDatabaseUrl, providerAt, shownUrl } from "./database-url.ts";
import { openDatabase } from "./open-database.ts";
import { putAside } from "./put-aside.ts";
import { putTablesAside } from "./put-tables-aside.ts";

const url = process.env.DATABASE_URL ?? defaultDatabaseUrl;
const withWhat = "with its accounts and what was published at the desk";

/** @source https://www.postgresql.org/docs/current/errcodes-appendix.html, invalid_catalog_name */
const isAbsent = (error: unknown): boolean =>
  (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }).meta
    ?.driverAdapterError?.cause?.originalCode === "3D000";

const fileAside = async (): Promise<string> => {
  const file = fileURLToPath(url);
  if (!existsSync(file)) return `There was no database at ${file}.`;
  const kept = await putAside(file, new Date());
  return `The old database is kept as ${kept}, ${withWhat}. What brings it back: npm run db:restore -- ${kept}`;
};

const tablesAside = async (): Promise<string> => {
  const none = `There was nothing at ${shownUrl(url)}.`;
  const db = await openDatabase(url).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  if (db === null) return none;
  const schema = await putTablesAside(db, new Date()).finally(() => db.$disconnect());
  return schema === null ? none : `The old tables are kept in the schema "${schema}", ${withWhat}.`;
};

try {
  console.log(await (providerAt(url) === "sqlite" ? fileAside() : tablesAside()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
