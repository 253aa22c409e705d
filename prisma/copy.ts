import { type ContentHash, contentHash } from "./copy/content-hash.ts";
import { pagesOf, rowsOf, tables, writable } from "./copy/tables.ts";
import type { Prisma, PrismaClient } from "./generated/sqlite/client.ts";
import { providerOf } from "./provider-of.ts";
import { takeTurn } from "./take-turn.ts";

const atMost = { maxWait: 10_000, timeout: 3_600_000 };

/**
 * Copies every row of a database into another that is migrated and holds none, whichever kinds they are: as the first stands
 * at one moment, and all of it or nothing.
 *
 * @returns what both then hold.
 * @throws when the other has rows, or what it came to hold is not the same to the letter; it is then as it was before.
 */
export const copy = (from: PrismaClient, to: PrismaClient): Promise<ContentHash> =>
  from.$transaction(
    (source) =>
      to.$transaction(async (target) => {
        await takeTurn(target);
        await mustBeEmpty(target);
        for (const table of filled)
          for await (const page of pagesOf(source, table))
            await rowsOf(target, table).createMany({ data: page.map((row) => writable(table, row)) });
        await takeCount(source, target);
        await goOnAfterLast(target);
        const [wanted, found] = await Promise.all([contentHash(source), contentHash(target)]);
        if (found.hash !== wanted.hash)
          throw new Error(
            `The copy is not what it was copied from: ${found.hash} instead of ${wanted.hash}. Nothing was changed.`,
          );
        return found;
      }, atMost),
    { ...atMost, isolationLevel: "Serializable" },
  );

/** A new database has one row already, by which writers take turns: it stays, as others may wait for it. */
const filled = tables.filter((name) => name !== "WriteTurn");

const takeCount = async (
  source: Prisma.TransactionClient,
  target: Prisma.TransactionClient,
): Promise<void> => {
  const { count } = await source.writeTurn.findFirstOrThrow();
  await target.writeTurn.updateMany({ data: { count } });
};

const mustBeEmpty = async (tx: Prisma.TransactionClient): Promise<void> => {
  for (const table of filled) {
    const rows = await rowsOf(tx, table).count();
    if (rows > 0)
      throw new Error(
        `The database to copy into has rows already, ${rows} of them in ${table}: name a new one. Nothing was changed.`,
      );
  }
};

/** PostgreSQL counts ids by itself, and would begin at 1 again. */
const goOnAfterLast = async (tx: Prisma.TransactionClient): Promise<void> => {
  if (providerOf(tx) !== "postgresql") return;
  await tx.$queryRaw`
    SELECT setval(pg_get_serial_sequence('"Revision"', 'id'), max("id")) FROM "Revision" HAVING max("id") IS NOT NULL`;
};
