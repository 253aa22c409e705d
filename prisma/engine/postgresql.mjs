import { randomUUID } from "node:crypto";

/** @typedef {import("@prisma/driver-adapter-utils").SqlDriverAdapter} Adapter */

/** The catalogue answers in `"char"`, which the adapter does not know: it is text. */
const charAsText = (/** @type {Adapter} */ adapter) => {
  const raw = /** @type {any} */ (adapter);
  const performIO = raw.performIO.bind(adapter);
  raw.performIO = async (/** @type {unknown} */ query) => {
    const result = await performIO(query);
    for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return result;
  };
  return adapter;
};

const connect = async (/** @type {string} */ url) => {
  // Loaded here: most databases are files.
  const { PrismaPg } = await import("@prisma/adapter-pg");
  return charAsText(await new PrismaPg({ connectionString: url, connectionTimeoutMillis: 10_000 }).connect());
};

/** The same server and account, another database. */
const beside = (/** @type {string} */ url, /** @type {string} */ database) => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

/** A new database each time. The adapter's own shadow is the main database when that is given as an address. */
const connectToShadow = async (/** @type {string} */ url) => {
  const database = `council_shadow_${randomUUID()}`;
  const main = await connect(url);
  await main.executeScript(`CREATE DATABASE "${database}"`);
  const shadow = await connect(beside(url, database));
  const dispose = shadow.dispose.bind(shadow);
  return Object.assign(shadow, {
    dispose: async () => {
      await dispose();
      await main.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await main.dispose();
    },
  });
};

const run = async (/** @type {string} */ url, /** @type {string} */ script) => {
  const adapter = await connect(url);
  try {
    await adapter.executeScript(script);
  } finally {
    await adapter.dispose();
  }
};

const kindOf = (/** @type {any} */ error) => error?.cause?.kind;

/** A name with two addresses, such as localhost, fails once for each, and the adapter knows neither. */
const isUnreachable = (/** @type {any} */ error) =>
  kindOf(error) === "DatabaseNotReachable" || error instanceof AggregateError;

/** Of two commands at once the second finds the database of the first. */
const create = async (/** @type {string} */ url) => {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  try {
    await run(
      beside(url, "postgres"),
      `CREATE DATABASE "${name.replaceAll('"', '""')}" ENCODING 'UTF8' TEMPLATE template0`,
    );
  } catch (error) {
    if (kindOf(error) !== "DatabaseAlreadyExists") throw error;
  }
};

/** What went wrong, in words for who gave the address; the adapter says no more than its kind. */
const inWords = (/** @type {string} */ url, /** @type {any} */ error) => {
  const { originalMessage = error.message } = error.cause ?? {};
  const { host } = new URL(url);
  return new Error(
    isUnreachable(error)
      ? `No PostgreSQL answers at ${host}.`
      : `PostgreSQL at ${host} refuses: ${originalMessage}`,
  );
};

const probe = async (/** @type {string} */ url) => {
  try {
    await run(url, "SELECT 1");
  } catch (error) {
    if (kindOf(error) !== "DatabaseDoesNotExist") throw inWords(url, error);
    await create(url);
  }
};

/**
 * PostgreSQL by pg. Its scripts need no help: what has no arguments is sent whole.
 *
 * @param {string} url
 * @returns {import("./database.mjs").Database}
 */
export const postgresqlAt = (url) => ({
  provider: "postgresql",
  adapters: () => ({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(url),
    connectToShadowDb: () => connectToShadow(url),
  }),
  probe: () => probe(url),
  erase: () => run(url, "DROP SCHEMA public CASCADE; CREATE SCHEMA public"),
});
