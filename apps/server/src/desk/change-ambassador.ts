import { CouncilError, type Day } from "@council/schema";
import {
  type ApplyChangeInput,
  type PlannedDraft,
  planChange,
  type SaveConflict,
  type StaffMember,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as revisions from "../store/revisions.ts";
import { appointmentFacts } from "./appointment-facts.ts";
import { isConflict, saveBatch } from "./save-draft.ts";

/**
 * Saves all drafts of a change of ambassador as one batch. The same change sent twice by the same person is done once.
 *
 * @param tx - a transaction that has its turn.
 * @returns the batch, or the conflict to tell after the transaction has ended.
 * @throws CouncilError `CONFLICT` when a record has moved since it was previewed, `RULE_BROKEN` with problems on the fields.
 */
export const changeAmbassador = async (
  tx: Database,
  { seen, ...input }: ApplyChangeInput,
  by: StaffMember,
  today: Day,
): Promise<{ batch: string } | SaveConflict> => {
  const done = await doneBefore(tx, { seen, reason: input.reason }, by);
  if (done !== null) return { batch: done };
  const plan = planChange(input, await appointmentFacts(tx, input.stateId, today));
  mustBeAsSeen(plan.drafts, seen);
  const saved = plan.drafts.map((draft) => ({ ...draft, door: "form" as const }));
  const outcome = await saveBatch(tx, { drafts: saved, reason: input.reason }, by);
  return isConflict(outcome) ? outcome : { batch: outcome.batch };
};

type Seen = Pick<ApplyChangeInput, "seen" | "reason">;

/** The batch that this person has made of the same records for the same reason, when nothing has happened to them since. */
const doneBefore = async (tx: Database, { seen, reason }: Seen, by: StaffMember): Promise<string | null> => {
  const batches = new Set<string | null>();
  for (const name of seen) {
    const [only, ...others] = await revisions.since(tx, name, name.from);
    const isOurs = only?.act === "saved" && only.staffName === by.name && only.reason === reason;
    if (!isOurs || others.length > 0) return null;
    batches.add((await drafts.find(tx, name))?.batch ?? null);
  }
  const [batch = null] = batches;
  return batches.size === 1 ? batch : null;
};

const mustBeAsSeen = (planned: PlannedDraft[], seen: ApplyChangeInput["seen"]): void => {
  const names = (all: ApplyChangeInput["seen"]) =>
    all.map(({ kind, id, from }) => `${kind} ${id} ${from}`).sort();
  if (names(planned).join() === names(seen).join()) return;
  throw new CouncilError(
    "CONFLICT",
    "Something has changed since you looked: look at what would change once more.",
    [{ path: ["seen"], message: "This is not what the change comes to any more." }],
  );
};
