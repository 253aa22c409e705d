import { openEngine } from "./wasm.mjs";

/**
 * The engine's methods as the CLI calls them. Those named here differ from what the WASM build does by itself.
 *
 * @param {() => import("./database.mjs").Database} database
 * @param {[path: string, content: string][]} datamodels
 * @param {import("./rpc.mjs").Send} send
 * @returns {(name: string) => import("./rpc.mjs").Method}
 */
export const methodsOf = (database, datamodels, send) => {
  /** @type {Promise<any> | undefined} */
  let engine;
  const open = () => {
    const { provider, adapters } = database();
    const schema = `datasource db { provider = "${provider}" }`;
    return openEngine(adapters(), datamodels.length > 0 ? datamodels : [["schema.prisma", schema]]);
  };
  const call = (/** @type {string} */ name) => async (/** @type {any} */ params) => {
    engine ??= open();
    return (await engine)[name](params);
  };

  /** The WASM build reads `_prisma_migrations` before it exists; applying an empty list creates it. */
  const withMigrationsTable = (/** @type {string} */ name) => async (/** @type {any} */ params) => {
    const { migrationsList, filters } = params;
    await call("applyMigrations")({
      migrationsList: { ...migrationsList, migrationDirectories: [] },
      filters,
    });
    return call(name)(params);
  };

  /** @type {Record<string, import("./rpc.mjs").Method>} */
  const own = {
    createDatabase: async () => {
      await database().probe();
      return { databaseName: "council" };
    },
    devDiagnostic: withMigrationsTable("devDiagnostic"),
    diagnoseMigrationHistory: withMigrationsTable("diagnoseMigrationHistory"),
    diff: async (params) => {
      const { exitCode, stdout } = await call("diff")(params);
      if (stdout) send({ id: 0, method: "print", params: { content: stdout } });
      return { exitCode, stdout: null };
    },
    ensureConnectionValidity: () => database().probe(),
    /** The WASM build cannot reach the shadow from here; the diagnosis can, and leaves what it finds in a cache. */
    evaluateDataLoss: async (params) => {
      const { migrationsList, filters } = params;
      await call("devDiagnostic")({ migrationsList, filters });
      return call("evaluateDataLoss")(params);
    },
    /** The WASM build leaves the tables in place. */
    reset: async () => {
      (await engine)?.free();
      engine = undefined;
      await database().erase();
    },
  };
  return (name) => own[name] ?? call(name);
};
