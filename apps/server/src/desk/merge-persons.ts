import { CouncilError } from "@council/schema";
import {
  type EditableRecord,
  type Fields,
  type MergePersonsInput,
  type MergePreview,
  mentionsIn,
  mergeDoubts,
  mergePersons,
  mergePresiders,
  type PersonPair,
  type StaffMember,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as redirects from "../store/redirects.ts";
import * as revisions from "../store/revisions.ts";
import { broken } from "./broken.ts";
import { mustBeLatest } from "./latest.ts";

type Person = EditableRecord<"ambassador">;

/** What bringing two published persons together would do. @throws CouncilError `NOT_FOUND`. */
export const previewMerge = async (db: Database, { fromId, toId }: PersonPair): Promise<MergePreview> => {
  const [from, to] = [await personOf(db, fromId), await personOf(db, toId)];
  const versions = await revisions.versions(db, "ambassador", [fromId, toId]);
  const chair = (await records.list(db, "presider")) as EditableRecord<"presider">[];
  const of = (id: string) => chair.filter(({ ambassadorId }) => ambassadorId === id);
  return {
    ...{ from, to, fromVersion: versions.get(fromId) ?? 0, toVersion: versions.get(toId) ?? 0 },
    merged: mergePersons(from, to),
    doubts: mergeDoubts(from, to),
    presiders: mergePresiders(of(fromId), of(toId), toId),
  };
};

/**
 * Brings two persons together, for readers at once: what both held is in one entry, and the id of the other leads to it.
 *
 * @param tx - a transaction that has its turn.
 * @returns the version of the person who stays.
 * @throws CouncilError `CONFLICT` when either has moved since somebody looked, `RULE_BROKEN` while a draft names either.
 */
export const mergeTwoPersons = async (
  tx: Database,
  { fromVersion, toVersion, reason, ...pair }: MergePersonsInput,
  by: StaffMember,
): Promise<number> => {
  const { from, to, merged, presiders } = await previewMerge(tx, pair);
  await mustBeLatest(tx, { kind: "ambassador", id: from.id, from: fromVersion });
  await mustBeLatest(tx, { kind: "ambassador", id: to.id, from: toVersion });
  await mustHaveNoDrafts(tx, pair);
  const note = (
    change: Pick<revisions.Change, "kind" | "id" | "act" | "before" | "after">,
    isCorrection = false,
  ) => revisions.add(tx, { ...change, door: "form", by, reason, isPublished: true, isCorrection });
  for (const { before, after, joins } of presiders) {
    await writeOver(tx, note, { kind: "presider", id: after.id }, after);
    if (joins === null) continue;
    await records.remove(tx, { kind: "presider", id: before.id });
    await redirects.add(tx, "presider", before.id, joins);
    await note({ kind: "presider", id: before.id, act: "merged", before, after: null });
  }
  await records.remove(tx, { kind: "ambassador", id: from.id });
  await redirects.add(tx, "ambassador", from.id, to.id);
  await note({ kind: "ambassador", id: from.id, act: "merged", before: from, after: null });
  await records.write(tx, { kind: "ambassador", id: to.id }, merged);
  return note({ kind: "ambassador", id: to.id, act: "published", before: to, after: merged }, true);
};

const writeOver = async (
  tx: Database,
  note: (change: Pick<revisions.Change, "kind" | "id" | "act" | "before" | "after">) => Promise<number>,
  name: revisions.Name,
  after: Fields,
): Promise<void> => {
  const before = await records.find(tx, name);
  await records.write(tx, name, after);
  await note({ ...name, act: "published", before, after });
};

const personOf = async (db: Database, id: string): Promise<Person> => {
  const person = await records.find(db, { kind: "ambassador", id });
  if (person) return person as Person;
  throw new CouncilError("NOT_FOUND", `Readers see no person with the id “${id}”.`);
};

const mustHaveNoDrafts = async (tx: Database, { fromId, toId }: PersonPair): Promise<void> => {
  const ids = new Set([fromId, toId]);
  const waiting = (await drafts.list(tx)).filter(
    ({ kind, id, fields }) =>
      (kind === "ambassador" && ids.has(id)) ||
      mentionsIn(fields).some((mention) => mention.kind === "ambassador" && ids.has(mention.id)),
  );
  if (waiting.length === 0) return;
  const names = waiting.map(({ kind, id }) => `${kind} ${id}`).join(", ");
  throw broken("fromId", `Drafts name these persons: publish or discard ${names} first.`);
};
