import { CouncilError } from "@council/schema";
import type {
  PublishInput,
  RecordVersion,
  RestoreInput,
  ScheduleInput,
  StaffMember,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import type { Draft } from "../store/drafts.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { findings, refuseFindings } from "./findings.ts";
import { mustBeLatest } from "./latest.ts";

/** Throws a draft away; its revisions keep what it held. @returns the version of the record from now on. */
export const discard = async (tx: Database, input: RecordVersion, by: StaffMember): Promise<number> => {
  const draft = await existing(tx, input);
  await drafts.remove(tx, draft);
  const { kind, id, fields } = draft;
  const after = await records.find(tx, draft);
  return revisions.add(tx, { kind, id, act: "discarded", door: "form", by, before: fields, after });
};

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
  const draft = await existing(tx, input);
  const at = new Date(publishAt);
  if (at <= now) throw broken("publishAt", "This time has passed: choose a later one, or publish now.");
  if (!reason && (await records.find(tx, draft)) !== null)
    throw broken("reason", "Readers see this already: say why it changes.");
  const batch = await drafts.batchOf(tx, draft);
  refuseFindings(await findings(tx, batch), accepted);
  await drafts.schedule(tx, batch, {
    publishAt: at,
    schedule: { staffId: by.id, staffName: by.name, reason, isCorrection, accepted },
  });
  return noted(tx, batch, "scheduled", by, `To be published at ${at.toISOString()}.`);
};

/** Takes its time away from a draft and its batch. */
export const unschedule = async (tx: Database, input: RecordVersion, by: StaffMember): Promise<number> => {
  const batch = await drafts.batchOf(tx, await existing(tx, input));
  await drafts.schedule(tx, batch, null);
  return noted(tx, batch, "unscheduled", by, null);
};

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

/**
 * Takes a record from the readers' sight. Nothing is erased: it can be restored.
 *
 * @throws CouncilError `RULE_BROKEN` while other records need it.
 */
export const withdraw = async (
  tx: Database,
  { reason, isCorrection, ...input }: PublishInput,
  by: StaffMember,
): Promise<number> => {
  await mustBeLatest(tx, input);
  const { kind, id } = input;
  const before = await records.find(tx, input);
  if (!before) throw new CouncilError("NOT_FOUND", "Readers see no such record.");
  if (!reason) throw broken("reason", "Say why readers are to see it no more.");
  if (await drafts.find(tx, input))
    throw broken("id", "There is a draft of it: publish or discard that first.");
  const users = await records.mentioning(tx, input);
  if (users.length > 0)
    throw broken(
      "id",
      `It is still named by ${users.slice(0, 5).join(", ")}${users.length > 5 ? " and others" : ""}: change those first.`,
    );
  await records.remove(tx, input);
  const change = {
    kind,
    id,
    act: "withdrawn" as const,
    door: "form" as const,
    by,
    before,
    after: null,
    reason,
  };
  return revisions.add(tx, { ...change, isPublished: true, isCorrection });
};

const existing = async (tx: Database, input: RecordVersion): Promise<Draft> => {
  const draft = await drafts.find(tx, input);
  if (!draft) throw new CouncilError("NOT_FOUND", "There is no draft of this record.");
  await mustBeLatest(tx, input);
  return draft;
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

const broken = (field: string, message: string): CouncilError =>
  new CouncilError("RULE_BROKEN", message, [{ path: [field], message }]);
