import type { Prisma } from "../generated/client.ts";
import type { SeedTable } from "./tables.ts";

/** A row as it stands, with the marks that say whose it is. */
export type StoredRow = { seedDigest: string | null; editedAt: Date | null } & Record<string, unknown>;

/** What the seed asks of a table, whichever it is. */
export type Rows = {
  findMany(query: { select?: object; where?: object }): Promise<StoredRow[]>;
  createMany(query: { data: object[] }): Promise<unknown>;
  updateMany(query: { where: object; data: object }): Promise<unknown>;
  deleteMany(query: { where: object }): Promise<unknown>;
};

export const rowsOf = (tx: Prisma.TransactionClient, table: SeedTable): Rows =>
  tx[table.model] as unknown as Rows;

/** True when the text owns the row: it wrote it, and nobody has edited it since. */
export const isOfText = (row: StoredRow): boolean => row.seedDigest !== null && row.editedAt === null;

/** The rows that staff created or edited. */
export const ofStaff = { OR: [{ seedDigest: null }, { editedAt: { not: null } }] };
