import { Prisma } from "@council/prisma";
import { EditableKind, type Fields } from "@council/schema/desk";
import { z } from "zod";
import type { Database } from "../db.ts";
import type { Name } from "./revisions.ts";

/** Who wants a draft published at a time, and on what terms. */
export const Schedule = z.object({
  staffId: z.string(),
  staffName: z.string(),
  reason: z.string().nullable(),
  isCorrection: z.boolean(),
  accepted: z.array(z.string()),
});
export type Schedule = z.infer<typeof Schedule>;

const Draft = z.object({
  kind: EditableKind,
  id: z.string(),
  fields: z.record(z.string(), z.unknown()),
  batch: z.string().nullable(),
  /** The latest published revision when the draft was begun; 0 for a new record. */
  begunFrom: z.int(),
  savedAt: z.date(),
  savedByName: z.string(),
  publishAt: z.date().nullable(),
  schedule: Schedule.nullable(),
});
export type Draft = z.infer<typeof Draft>;

const parse = ({ recordId, ...row }: { recordId: string }): Draft => Draft.parse({ ...row, id: recordId });
const key = ({ kind, id }: Name) => ({ kind_recordId: { kind, recordId: id } });

export const find = async (db: Database, name: Name): Promise<Draft | null> => {
  const row = await db.draft.findUnique({ where: key(name) });
  return row && parse(row);
};

/** All drafts, the latest saved first. */
export const list = async (db: Database): Promise<Draft[]> =>
  (await db.draft.findMany({ orderBy: [{ savedAt: "desc" }, { kind: "asc" }, { recordId: "asc" }] })).map(
    parse,
  );

/** The drafts that are published together with this one, itself included. */
export const batchOf = async (db: Database, { kind, id, batch }: Draft): Promise<Draft[]> => {
  const where = batch === null ? { kind, recordId: id } : { batch };
  return (await db.draft.findMany({ where, orderBy: [{ kind: "asc" }, { recordId: "asc" }] })).map(parse);
};

/** The drafts whose time has come. */
export const due = async (db: Database, now: Date): Promise<Draft[]> => {
  const rows = await db.draft.findMany({ where: { publishAt: { lte: now } }, orderBy: { publishAt: "asc" } });
  return rows.map(parse);
};

type Saved = { fields: Fields; begunFrom: number; savedAt: Date; by: { id: string; name: string } };

/** Writes what a record is to be. A draft that is there keeps its batch and its beginning, and loses its schedule. */
export const save = async (
  db: Database,
  name: Name,
  { fields, begunFrom, savedAt, by }: Saved,
  batch: string | null,
): Promise<void> => {
  const data = {
    fields: fields as Prisma.InputJsonObject,
    ...{ savedAt, savedById: by.id, savedByName: by.name },
    ...{ publishAt: null, schedule: Prisma.DbNull },
  };
  await db.draft.upsert({
    where: key(name),
    create: { ...data, kind: name.kind, recordId: name.id, begunFrom, batch },
    update: batch === null ? data : { ...data, batch },
  });
};

/** Sets or takes away the time at which drafts are to be published. */
export const schedule = async (
  db: Database,
  drafts: Name[],
  planned: { publishAt: Date; schedule: Schedule } | null,
): Promise<void> => {
  for (const name of drafts)
    await db.draft.update({
      where: key(name),
      data: planned ?? { publishAt: null, schedule: Prisma.DbNull },
    });
};

export const remove = async (db: Database, name: Name): Promise<void> => {
  await db.draft.delete({ where: key(name) });
};
