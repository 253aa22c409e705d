import { CouncilError } from "@council/schema";
import type { RestoreInput, StaffMember } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { mustBeLatest } from "./latest.ts";

/** Makes an earlier revision the draft of its record. Nothing is published by it. */
export const restore = async (
  tx: Database,
  { id, from, reason }: RestoreInput,
  by: StaffMember,
): Promise<{ kind: string; id: string; version: number }> => {
  const revision = await revisions.find(tx, id);
  const fields = revision?.after ?? revision?.before;
  if (!revision || !fields) throw new CouncilError("NOT_FOUND", "There is no such revision.");
  if (revision.kind === "figure" || revision.kind === "rotation-exception")
    throw new CouncilError("RULE_BROKEN", "Records of this kind come from the text alone.");
  const name = { kind: revision.kind, id: revision.recordId };
  await mustBeLatest(tx, { ...name, from });
  const draft = await drafts.find(tx, name);
  const begunFrom = draft?.begunFrom ?? (await revisions.latestPublished(tx, name));
  await drafts.save(tx, name, { fields, begunFrom, savedAt: new Date(), by }, null);
  const before = draft?.fields ?? (await records.find(tx, name));
  const version = await revisions.add(tx, {
    ...{ ...name, act: "restored" as const, door: "form" as const, by, before, after: fields },
    reason: `${reason} (as of revision ${id})`,
  });
  return { ...name, version };
};
