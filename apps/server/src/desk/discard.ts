import type { RecordVersion, StaffMember } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { existingDraft } from "./existing-draft.ts";

/** Throws a draft away; its revisions keep what it held. @returns the version of the record from now on. */
export const discard = async (tx: Database, input: RecordVersion, by: StaffMember): Promise<number> => {
  const draft = await existingDraft(tx, input);
  await drafts.remove(tx, draft);
  const { kind, id, fields } = draft;
  const after = await records.find(tx, draft);
  return revisions.add(tx, { kind, id, act: "discarded", door: "form", by, before: fields, after });
};
