import type { Act, RecordKind } from "@council/schema/desk";
import { Prisma } from "../generated/sqlite/client.ts";

const rowsPerInsert = 500;

/** What the seed did to one record. */
export type SeedChange = { recordId: string; act: Act; before: object | null; after: object | null };

/** Writes down what the seed did to the records of one kind, in their order. */
export const writeRevisions = async (
  tx: Prisma.TransactionClient,
  kind: RecordKind,
  changes: SeedChange[],
): Promise<void> => {
  for (let at = 0; at < changes.length; at += rowsPerInsert)
    await tx.revision.createMany({
      data: changes.slice(at, at + rowsPerInsert).map(({ before, after, ...change }) => ({
        ...change,
        kind,
        before: before ?? Prisma.DbNull,
        after: after ?? Prisma.DbNull,
        door: "seed",
        isPublished: true,
      })),
    });
};

/** The ids of a kind's records that have a revision. */
export const revisedIds = async (tx: Prisma.TransactionClient, kind: RecordKind): Promise<Set<string>> => {
  const rows = await tx.revision.findMany({
    where: { kind },
    distinct: ["recordId"],
    select: { recordId: true },
  });
  return new Set(rows.map(({ recordId }) => recordId));
};

/** The ids of a kind's records whose last published change was that staff took them from the readers' sight. */
export const withdrawnIds = async (tx: Prisma.TransactionClient, kind: RecordKind): Promise<Set<string>> => {
  const rows = await tx.revision.findMany({
    where: { kind, isPublished: true, staffId: { not: null } },
    orderBy: { id: "asc" },
    select: { recordId: true, act: true },
  });
  const last = new Map(rows.map(({ recordId, act }) => [recordId, act]));
  return new Set([...last].filter(([, act]) => act === "withdrawn" || act === "merged").map(([id]) => id));
};
