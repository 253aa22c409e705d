import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";

/** @typedef {import("@prisma/driver-adapter-utils").SqlDriverAdapter} Adapter */

const busyTimeoutMs = 5000;

/**
 * The engine sends whole scripts through `executeRaw`, which in libsql runs the first statement and drops the rest.
 *
 * @param {Adapter} adapter
 * @returns {Adapter}
 */
const runningScripts = (adapter) => {
  const executeRaw = adapter.executeRaw.bind(adapter);
  return Object.assign(adapter, {
    /** @param {import("@prisma/driver-adapter-utils").SqlQuery} query */
    executeRaw: (query) =>
      query.args.length > 0 ? executeRaw(query) : adapter.executeScript(query.sql).then(() => 0),
  });
};

const connect = async (/** @type {string} */ url) =>
  runningScripts(await new PrismaLibSql({ url, timeout: busyTimeoutMs }).connect());

/** A new file each time: libsql gives each connection to `:memory:` a database of its own. */
const connectToShadow = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-shadow-"));
  const adapter = await connect(pathToFileURL(path.join(folder, "shadow.db")).href);
  const dispose = adapter.dispose.bind(adapter);
  return Object.assign(adapter, {
    dispose: () => dispose().finally(() => rm(folder, { recursive: true, force: true })),
  });
};

const filesOf = (/** @type {string} */ url) => {
  const file = decodeURIComponent(url.replace(/^file:(\/\/)?/, "").replace(/\?.*$/, ""));
  return ["", "-wal", "-shm", "-journal"].map((suffix) => file + suffix);
};

/**
 * SQLite by libsql.
 *
 * @param {string} url `file:` and a path
 * @returns {import("./database.mjs").Database}
 */
export const sqliteAt = (url) => ({
  provider: "sqlite",
  adapters: () => ({
    provider: "sqlite",
    adapterName: "@prisma/adapter-libsql",
    connect: () => connect(url),
    connectToShadowDb: connectToShadow,
  }),
  probe: async () => {
    const adapter = await connect(url);
    try {
      await adapter.executeScript("BEGIN IMMEDIATE; ROLLBACK;");
    } finally {
      await adapter.dispose();
    }
  },
  erase: async () => {
    for (const file of filesOf(url)) await rm(file, { force: true });
  },
});
