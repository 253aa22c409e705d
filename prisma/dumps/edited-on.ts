import { type Day, newYorkDay } from "@council/schema";
import type { Prisma } from "../generated/sqlite/client.ts";
import { rowsOf } from "../seed/rows.ts";
import { seedTables } from "../seed/tables.ts";

/** The day in New York on which staff last changed a fact; null where they never did. */
export const editedOn = async (db: Prisma.TransactionClient): Promise<Day | null> => {
  const edited = await Promise.all(
    seedTables.map((table) =>
      rowsOf(db, table).findMany({ where: { editedAt: { not: null } }, select: { editedAt: true } }),
    ),
  );
  const instants = edited.flat().flatMap(({ editedAt }) => (editedAt === null ? [] : [editedAt.getTime()]));
  return instants.length === 0 ? null : newYorkDay(new Date(Math.max(...instants)));
};
