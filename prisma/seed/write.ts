import type { Prisma } from "../generated/sqlite/client.ts";
import type { StoredRow } from "../record-tables.ts";
import { revisedIds, withdrawnIds, writeRevisions } from "./revisions.ts";
import { isOfText, type Rows, rowsOf } from "./rows.ts";
import type { SeedRow, SeedTable } from "./tables.ts";

const rowsPerInsert = 500;

/**
 * Writes the records of one table: inserts those without a row, brings the rows of the text to what their record says now,
 * each with its revision. A record that staff withdrew or merged does not come back.
 *
 * @returns the keys of the rows inserted, updated, kept as staff have them, and of those whose record left the text.
 */
export const writeRows = async (tx: Prisma.TransactionClient, table: SeedTable, rows: SeedRow[]) => {
  const stored = rowsOf(tx, table);
  const before = await rowsByKey(stored, table);
  const withdrawn = await withdrawnIds(tx, table.kind);
  const absent: SeedRow[] = [];
  const changed: SeedRow[] = [];
  const kept: SeedRow[] = [];
  const left = new Map(before);
  for (const row of rows) {
    const found = before.get(row.key);
    left.delete(row.key);
    if (found === undefined) (withdrawn.has(row.key) ? kept : absent).push(row);
    else if (!isOfText(found)) kept.push(row);
    else if (found.seedDigest !== row.digest) changed.push(row);
  }
  await insert(stored, absent);
  for (const { key, columns, digest } of changed)
    await stored.updateMany({
      where: { [table.key]: key },
      data: { ...columns, seedDigest: digest, version: { increment: 1 } },
    });
  await writeSeeded(tx, table, before, [...absent, ...changed]);
  return {
    inserted: keysOf(absent),
    updated: keysOf(changed),
    kept: keysOf(kept),
    left: [...left].filter(([, row]) => isOfText(row)).map(([id]) => id),
  };
};

const rowsByKey = async (stored: Rows, { key, include }: SeedTable): Promise<Map<string, StoredRow>> =>
  new Map((await stored.findMany(include ? { include } : {})).map((row) => [String(row[key]), row]));

const insert = async (stored: Rows, rows: SeedRow[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsPerInsert)
    await stored.createMany({
      data: rows
        .slice(at, at + rowsPerInsert)
        .map(({ columns, digest }) => ({ ...columns, seedDigest: digest })),
    });
};

/** A row from before there were revisions gets its first one as it stands. */
const writeSeeded = async (
  tx: Prisma.TransactionClient,
  { kind, recordOf }: SeedTable,
  before: Map<string, StoredRow>,
  written: SeedRow[],
): Promise<void> => {
  const revised = await revisedIds(tx, kind);
  const writtenKeys = new Set(keysOf(written));
  const unrevised = [...before].filter(([id]) => !revised.has(id) && !writtenKeys.has(id));
  await writeRevisions(tx, kind, [
    ...unrevised.map(([recordId, row]) => ({
      recordId,
      act: "seeded" as const,
      before: null,
      after: recordOf(row),
    })),
    ...written.map(({ key, record }) => {
      const row = before.get(key);
      return { recordId: key, act: "seeded" as const, before: row ? recordOf(row) : null, after: record };
    }),
  ]);
};

const keysOf = (rows: SeedRow[]): string[] => rows.map(({ key }) => key);
