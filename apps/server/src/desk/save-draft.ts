import { randomUUID } from "node:crypto";
import { CouncilError } from "@council/schema";
import {
  changedFields,
  type DraftBatchInput,
  type DraftInput,
  type Fields,
  type SaveConflict,
  type StaffMember,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as revisions from "../store/revisions.ts";
import { type Decision, decide } from "./save-decision.ts";

/** What became of a saved draft. */
export type Saved = {
  version: number;
  fields: Fields;
  /** Fields that others changed meanwhile and that this save left as they made them. */
  merged: string[];
  /** True when the draft had a time to be published: a change takes it away. */
  unscheduled: boolean;
};

/**
 * Saves a draft over whatever others saved since it was begun. Fields that only one side touched are joined; a field that
 * both changed refuses the save and shows both values. The refused record is kept as a revision: nothing is lost.
 *
 * @param tx - a transaction that has its turn.
 * @returns the conflict for the caller to tell after the transaction has ended, so that its revision stays.
 * @throws CouncilError `BAD_INPUT` with problems on the fields, `RULE_BROKEN` where the record cannot stand beside others.
 */
export const saveDraft = async (
  tx: Database,
  input: DraftInput,
  by: StaffMember,
): Promise<Saved | SaveConflict> => {
  const [first] = await saveAll(tx, [input], by, null);
  if (!first) throw new Error("A save has one outcome.");
  return first;
};

/** Saves drafts that belong together, all of them or none; published they are together, too. Returns as {@link saveDraft}. */
export const saveBatch = async (
  tx: Database,
  { drafts: inputs, reason }: DraftBatchInput,
  by: StaffMember,
): Promise<{ batch: string; saved: Saved[] } | SaveConflict> => {
  const batch = randomUUID();
  const withReason = inputs.map((input) => ({ ...input, reason: input.reason ?? reason }));
  const outcomes = await saveAll(tx, withReason, by, batch);
  const conflict = outcomes.find(isConflict);
  return conflict ?? { batch, saved: outcomes.filter((outcome): outcome is Saved => !isConflict(outcome)) };
};

/** True for the outcome of a save that was refused. */
export const isConflict = (outcome: object): outcome is SaveConflict => "conflicts" in outcome;

/** What a refused save throws once its transaction has ended. */
export const conflictError = (conflict: SaveConflict): CouncilError =>
  new CouncilError(
    "CONFLICT",
    `${conflict.by} has changed this since you began. Choose which values to keep.`,
    conflict.conflicts.map(({ field }) => ({ path: [field], message: `${conflict.by} changed this, too.` })),
    conflict,
  );

const saveAll = async (
  tx: Database,
  inputs: DraftInput[],
  by: StaffMember,
  batch: string | null,
): Promise<(Saved | SaveConflict)[]> => {
  const decisions: Decision[] = [];
  for (const input of inputs) decisions.push(await decide(tx, input, inputs));
  const refused = decisions.filter(({ conflict }) => conflict !== null);
  if (refused.length === 0) return inSequence(decisions, (decision) => write(tx, decision, by, batch));
  return inSequence(refused, async ({ input, before, conflict }) => {
    const { kind, id, fields, door, reason } = input;
    await revisions.add(tx, { kind, id, act: "refused", door, by, before, after: fields, reason });
    return conflict as SaveConflict;
  });
};

const write = async (
  tx: Database,
  { input, version, before, after, begunFrom, merged, unscheduled }: Decision,
  by: StaffMember,
  batch: string | null,
): Promise<Saved> => {
  const { kind, id, door, reason } = input;
  if (before !== null && batch === null && changedFields(before, after).length === 0)
    return { version, fields: after, merged, unscheduled: false };
  await drafts.save(tx, input, { fields: after, begunFrom, savedAt: new Date(), by }, batch);
  const saved = await revisions.add(tx, { kind, id, act: "saved", door, by, before, after, reason });
  return { version: saved, fields: after, merged, unscheduled };
};

const inSequence = async <Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
};
