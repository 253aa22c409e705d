import type { PrismaClient } from "./generated/sqlite/client.ts";

/**
 * Moves every table of a database of PostgreSQL out of the way, into a schema of its own: nothing is lost, and the database
 * can be filled anew.
 *
 * @returns the name of that schema; null where there was no table.
 */
export const putTablesAside = (db: PrismaClient, now: Date): Promise<string | null> =>
  db.$transaction(async (tx) => {
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'`;
    if (tables.length === 0) return null;
    const schema = `council_${now.toISOString().replace(/\D/g, "").slice(0, 14)}`;
    await tx.$executeRawUnsafe(`CREATE SCHEMA "${schema}"`);
    for (const { name } of tables)
      await tx.$executeRawUnsafe(`ALTER TABLE "public"."${name}" SET SCHEMA "${schema}"`);
    return schema;
  });
