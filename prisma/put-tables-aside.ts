import { stampOf } from "./backup.ts";
import { tables } from "./copy/tables.ts";
import type { Prisma, PrismaClient } from "./generated/sqlite/client.ts";

const ours = new Set<string>([...tables, "_prisma_migrations"]);

/**
 * Moves every table of a database of PostgreSQL out of the way, into a schema of its own: nothing is lost, and the database
 * can be filled anew.
 *
 * @returns the name of that schema; null where there was no table.
 * @throws in words to act on while anybody else is connected to the database, or tables of others stand among ours.
 */
export const putTablesAside = (db: PrismaClient, now: Date): Promise<string | null> =>
  db.$transaction(async (tx) => {
    await mustBeAlone(tx);
    const tables = await tablesOf(tx);
    if (tables.length === 0) return null;
    const schema = `council-before-${stampOf(now)}`;
    await tx.$executeRawUnsafe(`CREATE SCHEMA "${schema}"`);
    for (const name of tables)
      await tx.$executeRawUnsafe(`ALTER TABLE "public"."${name}" SET SCHEMA "${schema}"`);
    return schema;
  });

/** A server asks what is published every second, and is connected as long as it runs. */
const mustBeAlone = async (tx: Prisma.TransactionClient): Promise<void> => {
  const others = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS one FROM pg_stat_activity
    WHERE datname = current_database() AND usename IS NOT NULL AND pid <> pg_backend_pid()`;
  if (others.length > 0) throw new Error("The database is in use: stop every server, then do this again.");
};

/** Beside tables of others no new ones could be made: Prisma migrates no schema that others have begun. */
const tablesOf = async (tx: Prisma.TransactionClient): Promise<string[]> => {
  const found = await tx.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const names = found.map(({ name }) => name);
  const others = names.filter((name) => !ours.has(name));
  if (others.length > 0)
    throw new Error(
      `The schema public has tables of others, ${others.join(", ")}: move them into another schema, then do this again.`,
    );
  return names;
};
