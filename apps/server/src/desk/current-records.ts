import { type EditableKind, type EditableRecord, editableRecords, recordIdOf } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";

/** All records of a kind as staff have them, by id: the draft of each, where there is one, and drafts of new ones. */
export const currentRecords = async <Kind extends EditableKind>(
  db: Database,
  kind: Kind,
): Promise<EditableRecord<Kind>[]> => {
  const published = (await records.list(db, kind)) as EditableRecord<Kind>[];
  const waiting = (await drafts.list(db)).filter((draft) => draft.kind === kind);
  const byId = new Map(published.map((record) => [recordIdOf(record), record]));
  for (const { id, fields } of waiting)
    byId.set(id, editableRecords[kind].parse(fields) as EditableRecord<Kind>);
  return [...byId.values()].sort((a, b) => (recordIdOf(a) < recordIdOf(b) ? -1 : 1));
};
