import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/** @typedef {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory} AdapterFactory */

const instantiate = async () => {
  const module = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = await readFile(module.replace(/\.js$/, ".wasm"));
  const { WebAssembly } = /** @type {any} */ (globalThis);
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
};

/** @type {Promise<void> | undefined} */
let ready;
const load = () => {
  ready ??= instantiate();
  return ready;
};

/**
 * Prisma's schema engine over a database.
 *
 * @param {AdapterFactory} adapters how to reach the database and its shadow
 * @param {[path: string, content: string][]} datamodels the Prisma schema; it needs a `datasource` at least
 */
export const openEngine = async (adapters, datamodels) => {
  await load();
  const log = process.env.DEBUG ? (/** @type {string} */ text) => console.error(text) : () => {};
  return glue.SchemaEngine.new({ datamodels }, log, bindMigrationAwareSqlAdapterFactory(adapters));
};

export const engineVersion = async () => {
  await load();
  return glue.version();
};
