import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { node, run, typescript } from "./run.mjs";

/** The addresses that a database may have: a file, where a host after `file://` would be another machine, or one of PostgreSQL. */
const isAddress = (url) =>
  /^file:(?!\/\/[^/])./.test(url) ||
  (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && new URL(url).pathname.length > 1);

/**
 * Why the database cannot be written, or null.
 *
 * @param {string} url
 */
export const databaseProblem = (url) => {
  if (!isAddress(url))
    return "DATABASE_URL must begin with file: and go on with a path, as in file:prisma/council.db, or name a database of PostgreSQL, as in postgresql://council@localhost/council.";
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

/**
 * Why what is done to a file cannot be done here, with what to do instead; null for a file.
 *
 * @param {string} instead a command of PostgreSQL
 */
export const noFileProblem = (instead) =>
  databaseFile(databaseUrl()) === null
    ? `PostgreSQL has a program of its own for this: ${instead} "$DATABASE_URL"`
    : null;

/** For all that open the database: its address in full, wherever they run. */
export const databaseEnv = (url = databaseUrl()) => ({ DATABASE_URL: url });

/** Copies the database aside, checked, while others may write it. */
export const backup = (args = [], url = databaseUrl()) =>
  run(typescript("prisma/db-backup.cli.ts", ...args), { env: databaseEnv(url) });

/** Whether a database is there and has every migration. */
export const isMigrated = async (url = databaseUrl()) =>
  (await run(node("prisma/engine/is-migrated.mjs"), { env: databaseEnv(url) })).ok;

/** Brings the tables to the newest migration; a file that has rows is copied aside first. */
export const migrate = async (url = databaseUrl()) => {
  const env = databaseEnv(url);
  const file = databaseFile(url);
  const isNew = file !== null && !existsSync(file);
  if (!isNew && (await isMigrated(url))) return { ok: true, detail: "nothing new" };
  if (file !== null && !isNew) {
    const copied = await backup([], url);
    if (!copied.ok) return { ...copied, detail: "no backup, so nothing was migrated" };
  }
  const cli = node("node_modules/prisma/build/index.js", "migrate", "deploy");
  const result = await run([...cli, "--config", "prisma/prisma.config.ts"], { env });
  return { ...result, detail: `${result.output.match(/^ {2}└─ /gm)?.length ?? 0} applied` };
};

/** Brings the rows to the text in prisma/data. */
export const seed = async () => {
  const result = await run(typescript("prisma/seed.cli.ts"), { env: databaseEnv() });
  return { ...result, detail: result.output.trim().split("\n").at(-1) };
};
