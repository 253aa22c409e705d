import { type PrismaClient, takeTurn } from "@council/prisma";
import type { Database } from "../db.ts";

/** Writes what says nothing. @throws what keeps the database from being written. */
export const tryToWrite = async (db: Database): Promise<void> => {
  await takeTurn(db);
};

/**
 * Does `work` in one transaction, alone among all writers of the database. The turn is taken before anything is read: what
 * `work` reads is still so when it writes, and no database turns it away half-way.
 *
 * @param longestMs - when the turn goes to the next, and what `work` did is taken back.
 */
export const inTurn = <T>(
  db: PrismaClient,
  work: (tx: Database) => Promise<T>,
  longestMs = 20_000,
): Promise<T> =>
  db.$transaction(
    async (tx) => {
      await takeTurn(tx);
      return work(tx);
    },
    { maxWait: 10_000, timeout: longestMs },
  );
