import path from "node:path";
import { pathToFileURL } from "node:url";

/** Where the facts are kept when `DATABASE_URL` does not say otherwise: `council.db` beside this file. */
export const defaultDatabaseUrl = pathToFileURL(path.join(import.meta.dirname, "council.db")).href;

/** The kinds of database, as a `datasource` of a Prisma schema names them. */
export type Provider = "sqlite" | "postgresql";

const ofServer = /^postgres(ql)?:\/\//;

/** The kind of the database at an address. */
export const providerAt = (url: string): Provider => (ofServer.test(url) ? "postgresql" : "sqlite");

/** The address of a database as it may be shown and logged: without its password. */
export const shownUrl = (url: string): string => {
  if (!URL.canParse(url)) return "the given address";
  const shown = new URL(url);
  if (shown.password) shown.password = "…";
  if (shown.searchParams.has("password")) shown.searchParams.set("password", "…");
  return decodeURI(shown.href);
};
