import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(import.meta.dirname);

export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * The address of the database as every process of the project understands it: a relative file counts from the root.
 *
 * @param {string} [given] what DATABASE_URL says
 */
export const databaseUrl = (given = process.env.DATABASE_URL) => {
  if (!given) return pathToFileURL(inRoot("prisma", "council.db")).href;
  const relative = /^file:(?!\/)(?<file>.*)$/.exec(given)?.groups?.file;
  return relative === undefined ? given : pathToFileURL(inRoot(decodeURIComponent(relative))).href;
};

/** The file of a database address, or null when it is none. */
export const databaseFile = (url) => (url.startsWith("file:") ? fileURLToPath(url) : null);
