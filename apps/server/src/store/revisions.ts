import { Prisma } from "@council/prisma";
import { type EditableKind, type Fields, Revision } from "@council/schema/desk";
import { z } from "zod";
import type { Database } from "../db.ts";

/** A record by its kind and id. */
export type Name = { kind: EditableKind; id: string };

/** A revision with the record before and after it. */
export type FullRevision = Revision & { before: Fields | null; after: Fields | null };

/** One change to be written down; `by` is null for nobody of the staff. */
export type Change = Name & {
  act: Revision["act"];
  door: Revision["door"];
  by: { id: string; name: string } | null;
  before: Fields | null;
  after: Fields | null;
  isPublished?: boolean;
  isCorrection?: boolean;
  reason?: string | null | undefined;
};

const listed = {
  ...{ id: true, kind: true, recordId: true, act: true, isPublished: true, isCorrection: true },
  ...{ door: true, staffName: true, reason: true, at: true },
} as const;

const Record = z.record(z.string(), z.unknown()).nullable();

const parse = ({ at, ...row }: { at: Date }): Revision => Revision.parse({ ...row, at: at.toISOString() });

/** Writes a change down. @returns the id of its revision. */
export const add = async (
  db: Database,
  { kind, id, act, door, by, before, after, isPublished = false, isCorrection = false, reason }: Change,
): Promise<number> => {
  const row = await db.revision.create({
    data: {
      ...{ kind, recordId: id, act, door, isPublished, isCorrection, reason: reason ?? null },
      ...{ staffId: by?.id ?? null, staffName: by?.name ?? null },
      before: json(before),
      after: json(after),
    },
    select: { id: true },
  });
  return row.id;
};

const json = (fields: Fields | null) =>
  fields === null ? Prisma.DbNull : (fields as Prisma.InputJsonObject);

/** The version of a record: its latest revision, refused saves left out; null for a record that never was. */
export const latest = async (db: Database, { kind, id }: Name): Promise<Revision | null> => {
  const row = await db.revision.findFirst({
    where: { kind, recordId: id, act: { not: "refused" } },
    orderBy: { id: "desc" },
    select: listed,
  });
  return row && parse(row);
};

/** The versions of these records of one kind, by id; one that never was is left out. */
export const versions = async (
  db: Database,
  kind: EditableKind,
  ids: string[],
): Promise<Map<string, number>> => {
  const rows = await db.revision.groupBy({
    by: ["recordId"],
    where: { kind, recordId: { in: ids }, act: { not: "refused" } },
    _max: { id: true },
  });
  return new Map(rows.map(({ recordId, _max }) => [recordId, _max.id ?? 0]));
};

/** The latest revision of a record that readers see the result of; 0 when there is none. */
export const latestPublished = async (db: Database, { kind, id }: Name): Promise<number> => {
  const row = await db.revision.findFirst({
    where: { kind, recordId: id, isPublished: true },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row?.id ?? 0;
};

/** All that was done to a record, newest first. */
export const ofRecord = async (db: Database, { kind, id }: Name): Promise<Revision[]> => {
  const rows = await db.revision.findMany({
    where: { kind, recordId: id },
    orderBy: { id: "desc" },
    select: listed,
  });
  return rows.map(parse);
};

/** Who saved what since a revision of a record, newest first. */
export const since = async (db: Database, { kind, id }: Name, revision: number): Promise<FullRevision[]> => {
  const rows = await db.revision.findMany({
    where: { kind, recordId: id, id: { gt: revision }, act: { not: "refused" } },
    orderBy: { id: "desc" },
    select: { ...listed, before: true, after: true },
  });
  return rows.map(parseFull);
};

export const find = async (db: Database, id: number): Promise<FullRevision | null> => {
  const row = await db.revision.findUnique({
    where: { id },
    select: { ...listed, before: true, after: true },
  });
  return row && parseFull(row);
};

const parseFull = ({
  before,
  after,
  ...row
}: {
  at: Date;
  before: unknown;
  after: unknown;
}): FullRevision => ({
  ...parse(row),
  before: Record.parse(before),
  after: Record.parse(after),
});
