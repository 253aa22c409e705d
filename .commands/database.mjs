import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { node, run, typescript } from "./run.mjs";

/** The addresses that a database may have: a host after `file://` would be another machine. */
const addresses = [/^file:(?!\/\/[^/])./];

/**
 * Why the database cannot be written, or null.
 *
 * @param {string} url
 */
export const databaseProblem = (url) => {
  if (!addresses.some((address) => address.test(url)))
    return "DATABASE_URL must begin with file: and go on with the path of the database: file:prisma/council.db.";
  const file = databaseFile(url);
  if (file === null) return null;
  const isThere = (place) => statSync(place, { throwIfNoEntry: false }) !== undefined;
  const folder = path.dirname(file);
  if (!isThere(folder))
    return `The database ${file} cannot be made: its folder does not exist. Set DATABASE_URL.`;
  if (isThere(file) && !statSync(file).isFile())
    return `The database ${file} is not a file. Set DATABASE_URL.`;
  try {
    // SQLite writes files of its own beside the database.
    for (const place of [folder, file].filter(isThere)) accessSync(place, constants.R_OK | constants.W_OK);
    return null;
  } catch ({ code }) {
    return `The database ${file} cannot be written (${code}). Change the rights, or set DATABASE_URL.`;
  }
};

/** For all that open the database: its address in full, wherever they run. */
export const databaseEnv = () => ({ DATABASE_URL: databaseUrl() });

/** Copies the database aside, checked, while others may write it. */
export const backup = (args = []) =>
  run(typescript("prisma/db-backup.cli.ts", ...args), { env: databaseEnv() });

/** Brings the tables to the newest migration; a database that has rows is copied aside first. */
export const migrate = async () => {
  const env = databaseEnv();
  const file = databaseFile(databaseUrl());
  const isNew = file !== null && !existsSync(file);
  if (!isNew && (await run(node("prisma/engine/is-migrated.mjs"), { env })).ok)
    return { ok: true, detail: "nothing new" };
  if (file !== null && !isNew) {
    const copied = await backup();
    if (!copied.ok) return { ...copied, detail: "no backup, so nothing was migrated" };
  }
  const cli = node("node_modules/prisma/build/index.js", "migrate", "deploy");
  const result = await run([...cli, "--config", "prisma/prisma.config.ts"], { env });
  return { ...result, detail: `${result.output.match(/^ {2}└─ /gm)?.length ?? 0} applied` };
};

/** Brings the rows to the text in prisma/data. */
export const seed = async () => {
  const result = await run(typescript("prisma/seed.cli.ts"), {
    env: databaseEnv(),
  });
  return { ...result, detail: result.output.trim().split("\n").at(-1) };
};
