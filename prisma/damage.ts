import { providerAt, shownUrl } from "./database-url.ts";

/**
 * Whether SQLite says that a file is damaged, or is no database.
 *
 * @source https://sqlite.org/rescode.html#corrupt and https://sqlite.org/rescode.html#notadb
 */
export const isDamaged = (error: unknown): boolean =>
  /file is not a database|disk image is malformed|malformed database schema/.test(String(error));

/** What to do about a damaged file at `url`, in a line; null when `error` says something else. */
export const damage = (error: unknown, url: string): string | null =>
  providerAt(url) === "sqlite" && isDamaged(error)
    ? `The database at ${shownUrl(url)} is damaged: put a backup in its place with npm run db:restore -- FILE.`
    : null;
