import type { PrismaClient } from "@council/prisma";
import type { Database } from "../db.ts";

export type { PrismaClient };

/**
 * Does `work` in one transaction, alone among all writers of the database. The turn is taken before anything is read: what
 * `work` reads is still so when it writes, and SQLite never turns it away half-way.
 */
export const inTurn = <T>(db: PrismaClient, work: (tx: Database) => Promise<T>): Promise<T> =>
  db.$transaction(
    async (tx) => {
      await tx.writeTurn.updateMany({ data: { count: { increment: 1 } } });
      return work(tx);
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
