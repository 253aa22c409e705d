import type { Licence } from "@council/schema";
import type { Prisma } from "../generated/sqlite/client.ts";
import type { Content } from "../read-data.ts";
import { rowsOf } from "../seed/rows.ts";
import { seedTables } from "../seed/tables.ts";

/** The published records of one part in the order of their ids. The licences are in no table and are handed in. */
export const partOf = async (
  db: Prisma.TransactionClient,
  part: keyof Content,
  licences: Licence[],
): Promise<object[]> => {
  const table = seedTables.find((one) => one.part === part);
  if (!table) return licences;
  const { key, include, recordOf } = table;
  const rows = await rowsOf(db, table).findMany({ orderBy: { [key]: "asc" }, ...(include && { include }) });
  return rows.map(recordOf);
};
