import { CouncilError, holdsOn, Membership } from "@council/schema";
import type { Fields, PublishInput, StaffMember } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { broken } from "./broken.ts";
import { publishedRecords } from "./facts.ts";
import { mustBeLatest } from "./latest.ts";

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
  const users = [
    ...(await records.mentioning(tx, input)),
    ...(kind === "membership" ? await turnsOn(tx, before) : []),
  ];
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

/** The turns that a seat alone lets its state have. */
const turnsOn = async (tx: Database, fields: Fields): Promise<string[]> => {
  const seat = Membership.parse(fields);
  const { presidencies, memberships } = await publishedRecords(tx);
  const seats = memberships.filter(({ stateId }) => stateId === seat.stateId);
  const others = seats.filter(({ id }) => id !== seat.id);
  return presidencies
    .filter(({ stateId, startsOn }) => stateId === seat.stateId && holdsOn(seat, startsOn))
    .filter(({ startsOn }) => !others.some((other) => holdsOn(other, startsOn)))
    .map(({ id }) => `presidency ${id}`);
};
