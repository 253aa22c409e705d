import type { Prisma } from "../generated/sqlite/client.ts";
import type { RecordTable, StoredRow } from "../record-tables.ts";

/** What is asked of a table of content, whichever it is. */
export type Rows = {
  findMany(query: {
    select?: object;
    include?: object;
    where?: object;
    orderBy?: object;
  }): Promise<StoredRow[]>;
  createMany(query: { data: object[] }): Promise<unknown>;
  updateMany(query: { where: object; data: object }): Promise<unknown>;
  deleteMany(query: { where: object }): Promise<unknown>;
};

export const rowsOf = (tx: Prisma.TransactionClient, { model }: Pick<RecordTable, "model">): Rows =>
  tx[model] as unknown as Rows;

/** True when the text owns the row: it wrote it, and nobody has edited it since. */
export const isOfText = (row: StoredRow): boolean => row.seedDigest !== null && row.editedAt === null;

/** The rows that staff created or edited. */
export const ofStaff = { OR: [{ seedDigest: null }, { editedAt: { not: null } }] };
