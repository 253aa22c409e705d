import { CouncilError } from "@council/schema";
import type { RecordVersion } from "@council/schema/desk";
import type { Database } from "../db.ts";
import type { Draft } from "../store/drafts.ts";
import * as drafts from "../store/drafts.ts";
import { mustBeLatest } from "./latest.ts";

/**
 * The draft of a record, looked at in its latest version.
 *
 * @throws CouncilError `NOT_FOUND` without one, `CONFLICT` when `from` is not the latest version.
 */
export const existingDraft = async (tx: Database, input: RecordVersion): Promise<Draft> => {
  const draft = await drafts.find(tx, input);
  if (!draft) throw new CouncilError("NOT_FOUND", "There is no draft of this record.");
  await mustBeLatest(tx, input);
  return draft;
};
