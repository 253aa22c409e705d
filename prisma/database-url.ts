import path from "node:path";
import { pathToFileURL } from "node:url";

/** Where the facts are kept when `DATABASE_URL` does not say otherwise: `council.db` beside this file. */
export const defaultDatabaseUrl = pathToFileURL(path.join(import.meta.dirname, "council.db")).href;
