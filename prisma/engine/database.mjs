import { postgresqlAt } from "./postgresql.mjs";
import { sqliteAt } from "./sqlite.mjs";

/**
 * What the engine needs of a kind of database.
 *
 * @typedef {object} Database
 * @property {string} provider as a `datasource` of a Prisma schema names it
 * @property {() => import("./wasm.mjs").AdapterFactory} adapters connections to it and to an empty shadow of it
 * @property {() => Promise<void>} probe creates it where it does not exist; throws when it cannot be reached or written
 * @property {() => Promise<void>} erase leaves it as if nothing had ever been written
 */

/**
 * One more kind of database is one more line here and one more file beside `sqlite.mjs`.
 *
 * @type {Record<string, (url: string) => Database>}
 */
const kinds = { "file:": sqliteAt, "postgresql:": postgresqlAt, "postgres:": postgresqlAt };

/**
 * @param {string | undefined} url
 * @returns {Database}
 */
export const databaseAt = (url) => {
  const open = kinds[/^[a-z+]+:/.exec(url ?? "")?.[0] ?? ""];
  if (url === undefined || open === undefined)
    throw new Error(
      "DATABASE_URL must begin with file: or postgresql:, as in file:./council.db or postgresql://localhost/council.",
    );
  return open(url);
};
