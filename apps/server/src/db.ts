import { readdirSync } from "node:fs";
import path from "node:path";
import { type Prisma, providerOf } from "@council/prisma";
import { projectDirectory } from "./env.ts";
import { storageFault } from "./storage-fault.ts";

/** The database, or a transaction on it. */
export type Database = Prisma.TransactionClient;

/** What to do where there is no database, or none of this version. */
export const advice = "npm start makes and fills it.";

const expectedOf = (db: Database): string[] =>
  readdirSync(path.join(projectDirectory, "prisma", "migrations", providerOf(db)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What keeps an opened database from being used, in a line; null when it can be reached and every migration is applied. */
export const migrationFault = async (db: Database): Promise<string | null> => {
  try {
    const applied = await db.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const names = new Set(applied.map(({ migration_name }) => migration_name));
    const missing = expectedOf(db).filter((name) => !names.has(name));
    return missing.length === 0 ? null : `The database lacks ${missing.join(", ")}: ${advice}`;
  } catch (error) {
    const fault = storageFault(error);
    if (fault !== null) return fault;
    return `The database cannot be read or was never migrated: ${advice}`;
  }
};
