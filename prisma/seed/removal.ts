import type { Prisma } from "../generated/sqlite/client.ts";
import type { StoredRow } from "../record-tables.ts";
import { writeRevisions } from "./revisions.ts";
import { ofStaff, rowsOf } from "./rows.ts";
import { type SeedTable, seedTables } from "./tables.ts";

/**
 * Removes rows that left the text, children first; their revisions keep what they held. One that a kept row mentions stays, whether by a foreign key or in a
 * list in JSON: a text in the kept row, or in a draft, that equals the id is enough.
 *
 * @param left - keys of the rows that left the text, by table, parents first.
 * @returns how many rows went, and how many stayed.
 */
export const removeLeft = async (
  tx: Prisma.TransactionClient,
  left: { table: SeedTable; keys: string[] }[],
): Promise<{ removed: number; kept: number }> => {
  const counts = { removed: 0, kept: 0 };
  if (left.every(({ keys }) => keys.length === 0)) return counts;
  const mentioned = await mentionedByStaff(tx);
  for (const { table, keys } of left.toReversed()) {
    const { include = {} } = table;
    const rows = await rowsOf(tx, table).findMany({ where: { [table.key]: { in: keys } }, include });
    const freeRows = withoutMentioned(rows, table.key, mentioned);
    const free = freeRows.map((row) => String(row[table.key]));
    await writeRevisions(
      tx,
      table.kind,
      freeRows.map((row) => ({
        ...{ recordId: String(row[table.key]), act: "withdrawn" as const },
        ...{ before: table.recordOf(row), after: null },
      })),
    );
    if (table.model === "state") await tx.stateAlias.deleteMany({ where: { stateId: { in: free } } });
    await rowsOf(tx, table).deleteMany({ where: { [table.key]: { in: free } } });
    counts.removed += free.length;
    counts.kept += rows.length - free.length;
  }
  return counts;
};

const mentionedByStaff = async (tx: Prisma.TransactionClient): Promise<Set<string>> => {
  const mentioned = new Set<string>();
  for (const table of seedTables)
    collectTexts(await rowsOf(tx, table).findMany({ where: ofStaff }), mentioned);
  collectTexts(await tx.draft.findMany({ select: { recordId: true, fields: true } }), mentioned);
  return mentioned;
};

/** A row that stays keeps what it mentions in turn, so the search goes on until nothing more is found. */
const withoutMentioned = (rows: StoredRow[], key: string, mentioned: Set<string>): StoredRow[] => {
  const staying = rows.filter((row) => mentioned.has(String(row[key])));
  if (staying.length === 0) return rows;
  collectTexts(staying, mentioned);
  const others = rows.filter((row) => !staying.includes(row));
  return withoutMentioned(others, key, mentioned);
};

const collectTexts = (value: unknown, into: Set<string>): void => {
  if (typeof value === "string") into.add(value);
  else if (value !== null && typeof value === "object")
    for (const part of Object.values(value)) collectTexts(part, into);
};
