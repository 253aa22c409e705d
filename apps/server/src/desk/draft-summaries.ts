import { type DraftSummary, recordLabel } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";

/** All drafts as the desk lists them, the latest saved first. */
export const draftSummaries = async (db: Database): Promise<DraftSummary[]> =>
  Promise.all(
    (await drafts.list(db)).map(async ({ kind, id, fields, batch, savedAt, savedByName, publishAt }) => ({
      ...{ kind, id, label: recordLabel(kind, fields), batch },
      ...{
        savedAt: savedAt.toISOString(),
        savedBy: savedByName,
        publishAt: publishAt?.toISOString() ?? null,
      },
      isNew: (await records.find(db, { kind, id })) === null,
    })),
  );
