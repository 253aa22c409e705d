import { isOfText, type Rows } from "./rows.ts";
import type { SeedRow } from "./tables.ts";

const rowsPerInsert = 500;

/**
 * Writes the records of one table: inserts those without a row, brings the rows of the text to what their record says now.
 *
 * @returns the keys of the rows inserted, updated, kept as staff have them, and of those whose record left the text.
 */
export const writeRows = async (stored: Rows, key: string, rows: SeedRow[]) => {
  const select = { [key]: true, seedDigest: true, editedAt: true };
  const before = new Map((await stored.findMany({ select })).map((row) => [String(row[key]), row]));
  const absent: SeedRow[] = [];
  const changed: SeedRow[] = [];
  const kept: SeedRow[] = [];
  for (const row of rows) {
    const found = before.get(row.key);
    before.delete(row.key);
    if (found === undefined) absent.push(row);
    else if (!isOfText(found)) kept.push(row);
    else if (found.seedDigest !== row.digest) changed.push(row);
  }
  await insert(stored, absent);
  for (const { key: id, columns, digest } of changed)
    await stored.updateMany({
      where: { [key]: id },
      data: { ...columns, seedDigest: digest, version: { increment: 1 } },
    });
  const left = [...before].filter(([, row]) => isOfText(row)).map(([id]) => id);
  return { inserted: keysOf(absent), updated: keysOf(changed), kept: keysOf(kept), left };
};

const insert = async (stored: Rows, rows: SeedRow[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsPerInsert)
    await stored.createMany({
      data: rows
        .slice(at, at + rowsPerInsert)
        .map(({ columns, digest }) => ({ ...columns, seedDigest: digest })),
    });
};

const keysOf = (rows: SeedRow[]): string[] => rows.map(({ key }) => key);
