import type { Provider } from "./database-url.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

/** The kind of a database, or of a transaction on it. The client knows it, though its types do not say so. */
export const providerOf = (db: Prisma.TransactionClient): Provider =>
  (db as unknown as { _activeProvider: Provider })._activeProvider;
