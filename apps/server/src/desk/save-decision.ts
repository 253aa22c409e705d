import { CouncilError, type Problem, parseInput } from "@council/schema";
import {
  changedFields,
  type DraftInput,
  editableRecords,
  type Fields,
  mergeFields,
  type Revision,
  recordIdOf,
  type SaveConflict,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { referenceProblems } from "./references.ts";

/** A save that can be written, or the conflict that stands in its way. */
export type Decision = {
  input: DraftInput;
  version: number;
  before: Fields | null;
  after: Fields;
  merged: string[];
  begunFrom: number;
  unscheduled: boolean;
  conflict: SaveConflict | null;
};

/**
 * What saving a draft comes to: what is to be written, or the fields that others changed to something else meanwhile.
 *
 * @param together - all that is saved at the same time; one may mention another.
 * @throws CouncilError `BAD_INPUT` with problems on the fields, `RULE_BROKEN` where the record cannot stand beside others.
 */
export const decide = async (tx: Database, input: DraftInput, together: DraftInput[]): Promise<Decision> => {
  const mine: Fields = parseInput(editableRecords[input.kind] as never, input.fields);
  if (recordIdOf(mine as never) !== input.id)
    throw broken([{ path: ["id"], message: `This record is “${input.id}”: its id never changes.` }]);
  const draft = await drafts.find(tx, input);
  const before = draft?.fields ?? (await records.find(tx, input));
  const latest = await revisions.latest(tx, input);
  const version = latest?.id ?? 0;
  refuse(idProblems(input, before, latest));
  const base = input.from === version || input.from === 0 ? before : await baseOf(tx, input);
  const { merged, conflicts } = mergeFields(base, mine, before ?? base ?? mine);
  const after: Fields =
    conflicts.length > 0 ? merged : parseInput(editableRecords[input.kind] as never, merged);
  if (conflicts.length === 0) refuse(await referenceProblems(tx, after, together));
  return {
    ...{ input, version, before, after },
    merged: changedFields(mine, after),
    begunFrom: draft?.begunFrom ?? (await revisions.latestPublished(tx, input)),
    unscheduled: draft?.publishAt != null,
    conflict: conflicts.length > 0 ? await conflictOf(tx, input, version, { conflicts, merged }) : null,
  };
};

/** The record as it was when the editor began. */
const baseOf = async (tx: Database, { kind, id, from }: DraftInput): Promise<Fields | null> => {
  const revision = await revisions.find(tx, from);
  const isVersion = revision?.kind === kind && revision.recordId === id && revision.act !== "refused";
  if (isVersion) return revision.after ?? revision.before;
  throw broken([{ path: ["from"], message: "This is not a version of this record. Open it anew." }]);
};

const conflictOf = async (
  tx: Database,
  { kind, id, from }: DraftInput,
  version: number,
  { conflicts, merged }: Pick<SaveConflict, "conflicts" | "merged">,
): Promise<SaveConflict> => {
  const fields = conflicts.map(({ field }) => field);
  const later = await revisions.since(tx, { kind, id }, from);
  const changed = later.find(({ before, after }) =>
    changedFields(before, after).some((field) => fields.includes(field)),
  );
  const { staffName, at } = changed ?? (later[0] as Revision);
  return { kind, id, version, by: staffName ?? "A new edition of the text", at, conflicts, merged };
};

const idProblems = ({ id, from }: DraftInput, before: Fields | null, latest: Revision | null): Problem[] => {
  if (id === "new")
    return [{ path: ["id"], message: "“new” is where the form for a new record stands: choose another id." }];
  if (from === 0 && before !== null)
    return [
      {
        path: ["id"],
        message: `“${id}” is taken by another record. Choose another id, or open that record.`,
      },
    ];
  const isGone = before === null && (latest?.act === "withdrawn" || latest?.act === "merged");
  return isGone
    ? [{ path: ["id"], message: `“${id}” belonged to a record that is gone. Ids are never used again.` }]
    : [];
};

const broken = (problems: Problem[]): CouncilError =>
  new CouncilError("RULE_BROKEN", problems.map(({ message }) => message).join(" "), problems);

const refuse = (problems: Problem[]): void => {
  if (problems.length > 0) throw broken(problems);
};
