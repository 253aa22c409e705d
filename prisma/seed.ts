import type { Prisma, PrismaClient } from "./generated/sqlite/client.ts";
import type { Content } from "./read-data.ts";
import { writeAliases } from "./seed/aliases.ts";
import { besideStaff, leftByStaff } from "./seed/left-by-staff.ts";
import { removeLeft } from "./seed/removal.ts";
import { seedTables } from "./seed/tables.ts";
import { writeRows } from "./seed/write.ts";
import { takeTurn } from "./take-turn.ts";

/**
 * What a run of the seed did, in rows. `kept` are those of the text that staff edited or created, and those that left the
 * text and are still referred to.
 */
export type SeedCounts = { inserted: number; updated: number; kept: number; removed: number };

export type SeedOptions = {
  /** Told after each table how many of all records are done. */
  onProgress?: (done: number, total: number) => void;
};

/**
 * Brings the database to what the text says, in one transaction that has its turn: all of it or nothing.
 *
 * A record without a row is inserted. A row that nobody edited follows its record, with the next version. A row that staff
 * edited or created is never touched, and a record that staff withdrew does not come back, nor one that belongs to it; what
 * names a merged record names whom it became. A row that left the text goes, unless something that is kept refers to it. Each change has its revision.
 * A second run with the same text changes nothing.
 */
export const seed = (db: PrismaClient, content: Content, options?: SeedOptions): Promise<SeedCounts> =>
  inLongTurn(db, (tx) => writeContent(tx, content, options));

/** Does `work` in one transaction that has its turn, with time enough for the whole record. */
export const inLongTurn = <T>(
  db: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> =>
  db.$transaction(
    async (tx) => {
      await takeTurn(tx);
      return work(tx);
    },
    { maxWait: 10_000, timeout: 300_000 },
  );

/** What `seed` does, in a transaction that has its turn. */
export const writeContent = async (
  tx: Prisma.TransactionClient,
  content: Content,
  { onProgress = () => {} }: SeedOptions = {},
): Promise<SeedCounts> => {
  await tx.seedRun.deleteMany();
  const records = seedTables.map((table) => ({ table, rows: table.rows(content) }));
  const total = records.reduce((sum, { rows }) => sum + rows.length, 0);
  const counts = { inserted: 0, updated: 0, kept: 0, removed: 0 };
  const left = [];
  const byStaff = await leftByStaff(
    tx,
    seedTables.map(({ kind }) => kind),
  );
  let done = 0;
  for (const { table, rows } of records) {
    const standing = besideStaff(table.kind, rows, byStaff);
    const written = await writeRows(tx, table, standing);
    if (table.model === "state") {
      const ids = new Set([...written.inserted, ...written.updated]);
      await writeAliases(
        tx,
        content.states.filter(({ id }) => ids.has(id)),
      );
    }
    counts.inserted += written.inserted.length;
    counts.updated += written.updated.length;
    counts.kept += written.kept.length + rows.length - standing.length;
    left.push({ table, keys: written.left });
    done += rows.length;
    onProgress(done, total);
  }
  const { removed, kept } = await removeLeft(tx, left);
  return { ...counts, removed, kept: counts.kept + kept };
};
