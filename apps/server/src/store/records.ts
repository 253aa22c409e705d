import { editableTable, recordTables, type StoredRow } from "@council/prisma";
import { type EditableKind, type Fields, EditableKind as kinds, mentionsIn } from "@council/schema/desk";
import type { Database } from "../db.ts";
import type { Name } from "./revisions.ts";

type Table = {
  findUnique(query: { where: object; include?: object }): Promise<StoredRow | null>;
  findMany(query: object): Promise<StoredRow[]>;
  create(query: { data: object }): Promise<unknown>;
  update(query: { where: object; data: object }): Promise<unknown>;
  delete(query: { where: object }): Promise<unknown>;
};

const tableOf = (db: Database, kind: EditableKind) => {
  const { model, ...table } = editableTable(kind);
  return { ...table, rows: db[model] as unknown as Table };
};

/** The kinds of records that staff write, each after those it refers to. */
export const inOrder: EditableKind[] = recordTables.flatMap(({ kind }) => kinds.safeParse(kind).data ?? []);

/** The record as readers see it; null when they see none. */
export const find = async (db: Database, { kind, id }: Name): Promise<Fields | null> => {
  const { rows, key, include, recordOf } = tableOf(db, kind);
  const row = await rows.findUnique({ where: { [key]: id }, ...(include && { include }) });
  return row && recordOf(row);
};

/** All records of a kind as readers see them, by id. */
export const list = async (db: Database, kind: EditableKind): Promise<Fields[]> => {
  const { rows, key, include, recordOf } = tableOf(db, kind);
  const found = await rows.findMany({ orderBy: { [key]: "asc" }, ...(include && { include }) });
  return found.map(recordOf);
};

/** Puts a record where readers see it, as one that staff wrote. */
export const write = async (db: Database, { kind, id }: Name, record: Fields): Promise<void> => {
  const { rows, key, columnsOf } = tableOf(db, kind);
  const data = { ...columnsOf(record as never), editedAt: new Date() };
  const where = { [key]: id };
  if ((await rows.findUnique({ where })) === null) await rows.create({ data });
  else await rows.update({ where, data: { ...data, version: { increment: 1 } } });
  if (kind === "state") await writeAliases(db, id, record.aliases as string[]);
};

const writeAliases = async (db: Database, stateId: string, aliases: string[]): Promise<void> => {
  await db.stateAlias.deleteMany({ where: { stateId } });
  await db.stateAlias.createMany({ data: aliases.map((id) => ({ id, stateId })) });
};

/** Takes a record from the readers' sight. What it held stays in its revisions. */
export const remove = async (db: Database, { kind, id }: Name): Promise<void> => {
  const { rows, key } = tableOf(db, kind);
  if (kind === "state") await db.stateAlias.deleteMany({ where: { stateId: id } });
  await rows.delete({ where: { [key]: id } });
};

/** The records, published or drafted, that name this one, as "kind id"; itself left out. */
export const mentioning = async (db: Database, name: Name): Promise<string[]> => {
  const users: string[] = [];
  const note = (kind: string, id: string, record: unknown): void => {
    const names = mentionsIn(record).some((one) => one.kind === name.kind && one.id === name.id);
    if (names && (kind !== name.kind || id !== name.id)) users.push(`${kind} ${id}`);
  };
  for (const { model, key, kind } of recordTables)
    for (const row of await (db[model] as unknown as Table).findMany({})) note(kind, String(row[key]), row);
  for (const { kind, recordId, fields } of await db.draft.findMany()) note(kind, recordId, fields);
  return users;
};
