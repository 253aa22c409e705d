import { mentionsIn, type RecordKind } from "@council/schema/desk";
import type { Prisma } from "../generated/sqlite/client.ts";
import { withdrawnIds } from "./revisions.ts";
import type { SeedRow } from "./tables.ts";

/** What staff did with records that the text may still name, by kind and id. */
export type LeftByStaff = { merged: Map<string, string>; withdrawn: Set<string> };

const nameOf = (kind: string, id: string): string => `${kind} ${id}`;

/** Where merged records lead, and which were taken from the readers' sight. */
export const leftByStaff = async (
  tx: Prisma.TransactionClient,
  kinds: RecordKind[],
): Promise<LeftByStaff> => {
  const redirects = await tx.redirect.findMany();
  const merged = new Map(redirects.map(({ kind, fromId, toId }) => [nameOf(kind, fromId), toId]));
  const withdrawn = new Set<string>();
  for (const kind of kinds)
    for (const id of await withdrawnIds(tx, kind))
      if (!merged.has(nameOf(kind, id))) withdrawn.add(nameOf(kind, id));
  return { merged, withdrawn };
};

/**
 * The records of a table as they can stand beside what staff did. A record that names a merged one names whom it became; one
 * that belongs to a withdrawn record stays out, and counts as withdrawn for those that belong to it.
 */
export const besideStaff = (
  kind: RecordKind,
  rows: SeedRow[],
  { merged, withdrawn }: LeftByStaff,
): SeedRow[] =>
  rows.flatMap((row) => {
    const owners = mentionsIn(row.record).filter(({ path }) => path.length === 1);
    if (owners.some((owner) => withdrawn.has(nameOf(owner.kind, owner.id)))) {
      withdrawn.add(nameOf(kind, row.key));
      return [];
    }
    const now: Record<string, string> = {};
    for (const owner of owners) {
      const became = merged.get(nameOf(owner.kind, owner.id));
      if (became) now[String(owner.path[0])] = became;
    }
    return [{ ...row, record: { ...row.record, ...now }, columns: { ...row.columns, ...now } }];
  });
