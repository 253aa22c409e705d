import { CouncilError, type Day, Membership } from "@council/schema";
import { type Fields, lintRecord, type PublishInput, type StaffMember } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { broken } from "./broken.ts";
import { factsFor, publishedRecords } from "./facts.ts";
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
  today: Day,
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
  const wrong = kind === "membership" ? await wrongWithout(tx, { id, fields: before }, today) : [];
  if (wrong.length > 0)
    throw broken(
      "id",
      `Without this seat turns would be wrong. ${wrong.slice(0, 5).join(" ")} Change those first.`,
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

/** What would be wrong of the turns of its state without this seat, and is not with it. */
const wrongWithout = async (
  tx: Database,
  { id, fields }: { id: string; fields: Fields },
  today: Day,
): Promise<string[]> => {
  const published = await publishedRecords(tx);
  const seat = Membership.parse(fields);
  const wrong = async (memberships: Membership[]): Promise<string[]> => {
    const facts = await factsFor(tx, { ...published, memberships, today }, []);
    const found = lintRecord("membership", seat, facts);
    return found.filter(({ code }) => code === "not-a-member").map(({ message }) => message);
  };
  const standing = new Set(await wrong([...published.memberships]));
  const without = await wrong(published.memberships.filter((one) => one.id !== id));
  return without.filter((message) => !standing.has(message));
};
