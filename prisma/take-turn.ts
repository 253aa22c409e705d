import type { Prisma } from "./generated/sqlite/client.ts";

/**
 * Waits until nobody else writes, and keeps all others waiting until the transaction ends: what is read from here on is still
 * so when it is written. It has to come first in a transaction.
 */
export const takeTurn = async (tx: Prisma.TransactionClient): Promise<void> => {
  const { count } = await tx.writeTurn.updateMany({ data: { count: { increment: 1 } } });
  if (count !== 1) throw new Error("The table WriteTurn must have one row: nobody can take turns by it.");
};
