import { createHash } from "node:crypto";
import type { Prisma } from "../generated/sqlite/client.ts";
import { pagesOf, tables } from "./tables.ts";

/** What a database holds, in short: two databases of the same hash have the same rows, whichever kind they are. */
export type ContentHash = { hash: string; rows: number };

const asJson = (_column: string, value: unknown): unknown =>
  typeof value === "bigint" ? `${value}n` : value;

/** The sha256 over every column of every row of every table. Hand in a transaction where others write. */
export const contentHash = async (tx: Prisma.TransactionClient): Promise<ContentHash> => {
  const sum = createHash("sha256");
  let rows = 0;
  for (const table of tables) {
    sum.update(`${table}\n`);
    for await (const page of pagesOf(tx, table)) {
      rows += page.length;
      for (const row of page) sum.update(`${JSON.stringify(row, asJson)}\n`);
    }
  }
  return { hash: sum.digest("hex"), rows };
};
