import { newYorkDay } from "@council/schema";
import type { RecordVersion, ScheduleInput, StaffMember } from "@council/schema/desk";
import type { Database } from "../db.ts";
import type { Draft } from "../store/drafts.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { broken } from "./broken.ts";
import { existingDraft } from "./existing-draft.ts";
import { findings, refuseFindings } from "./findings.ts";
import { momentOf } from "./moment.ts";

/**
 * Sets when a draft, and its batch with it, is to be published.
 *
 * @throws CouncilError `RULE_BROKEN` when the time is past, no reason is given for what readers already see, or a finding
 * stands in the way.
 */
export const schedule = async (
  tx: Database,
  { publishAt, reason = null, isCorrection, accepted, ...input }: ScheduleInput,
  by: StaffMember,
  now: Date,
): Promise<number> => {
  const draft = await existingDraft(tx, input);
  const at = new Date(publishAt);
  if (at <= now) throw broken("publishAt", "This time has passed: choose a later one, or publish now.");
  if (!reason && (await records.find(tx, draft)) !== null)
    throw broken("reason", "Readers see this already: say why it changes.");
  const batch = await drafts.batchOf(tx, draft);
  refuseFindings(await findings(tx, batch, newYorkDay(now)), accepted);
  await drafts.schedule(tx, batch, {
    publishAt: at,
    schedule: { staffId: by.id, staffName: by.name, reason, isCorrection, accepted },
  });
  return noted(tx, batch, "scheduled", by, `To be published on ${momentOf(at)}.`);
};

/** Takes its time away from a draft and its batch. */
export const unschedule = async (tx: Database, input: RecordVersion, by: StaffMember): Promise<number> => {
  const batch = await drafts.batchOf(tx, await existingDraft(tx, input));
  await drafts.schedule(tx, batch, null);
  return noted(tx, batch, "unscheduled", by, null);
};

const noted = async (
  tx: Database,
  batch: Draft[],
  act: "scheduled" | "unscheduled",
  by: { id: string; name: string },
  reason: string | null,
): Promise<number> => {
  let revision = 0;
  for (const { kind, id, fields } of batch)
    revision = await revisions.add(tx, {
      kind,
      id,
      act,
      door: "form",
      by,
      before: fields,
      after: fields,
      reason,
    });
  return revision;
};
