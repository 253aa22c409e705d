import {
  type RecordListQuery,
  type RecordSummary,
  type RecordView,
  recordIdOf,
  recordLabel,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import type { Draft } from "../store/drafts.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";

/** A record with its draft and its version; null for one that never was. */
export const viewRecord = async (db: Database, { kind, id }: revisions.Name): Promise<RecordView | null> => {
  const published = await records.find(db, { kind, id });
  const draft = await drafts.find(db, { kind, id });
  const latest = await revisions.latest(db, { kind, id });
  if (!latest) return null;
  const current = draft?.fields ?? published;
  return {
    ...{ kind, id, published, current, version: latest.id },
    label: current ? recordLabel(kind, current) : id,
    draft: draft && {
      ...{ fields: draft.fields, batch: draft.batch, savedBy: draft.savedByName },
      ...{ savedAt: draft.savedAt.toISOString(), publishAt: timeOf(draft) },
    },
  };
};

/** The records of a kind, drafts of new ones included, by id; only those whose id or label holds `q`, when given. */
export const listRecords = async (
  db: Database,
  { kind, q = "" }: RecordListQuery,
): Promise<RecordSummary[]> => {
  const waiting = new Map(
    (await drafts.list(db)).filter((draft) => draft.kind === kind).map((draft) => [draft.id, draft]),
  );
  const published = (await records.list(db, kind)).map((record) => {
    const id = recordIdOf(record as never);
    const draft = waiting.get(id);
    waiting.delete(id);
    return lineOf(id, recordLabel(kind, draft?.fields ?? record), draft, true);
  });
  const created = [...waiting.values()].map((draft) =>
    lineOf(draft.id, recordLabel(kind, draft.fields), draft, false),
  );
  const sought = q.trim().toLowerCase();
  return [...published, ...created]
    .filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(sought))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

const lineOf = (
  id: string,
  label: string,
  draft: Draft | undefined,
  isPublished: boolean,
): RecordSummary => ({
  ...{ id, label, isPublished, hasDraft: draft !== undefined },
  publishAt: draft ? timeOf(draft) : null,
});

const timeOf = ({ publishAt }: Draft): string | null => publishAt?.toISOString() ?? null;
