import { CouncilError, type Day, type Problem, parseInput } from "@council/schema";
import {
  type Door,
  editableRecords,
  type Fields,
  mergeFields,
  type PublishInput,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import type { Draft } from "../store/drafts.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import * as revisions from "../store/revisions.ts";
import { findings, refuseFindings } from "./findings.ts";
import { mustBeLatest } from "./latest.ts";

/** On whose word, by which door, on what day and on what terms something is published. */
export type Terms = Pick<PublishInput, "reason" | "isCorrection" | "accepted"> & {
  by: { id: string; name: string };
  door: Door;
  today: Day;
};

/**
 * Publishes a draft, and with it all of its batch: readers see them from the end of the transaction on.
 *
 * @param tx - a transaction that has its turn.
 * @returns the revision of all published content from now on.
 * @throws CouncilError `NOT_FOUND` without a draft, `CONFLICT` when `from` is not the latest version or the published record
 * has changed in a field that the draft changes too, `RULE_BROKEN` where a finding blocks it or was not accepted.
 */
export const publish = async (tx: Database, input: PublishInput, terms: Terms): Promise<number> => {
  const draft = await drafts.find(tx, input);
  if (!draft) throw new CouncilError("NOT_FOUND", "There is no draft of this record to publish.");
  await mustBeLatest(tx, input);
  return publishBatch(tx, await drafts.batchOf(tx, draft), terms);
};

/** Publishes drafts that are to stand together, each after those it refers to. */
export const publishBatch = async (tx: Database, batch: Draft[], terms: Terms): Promise<number> => {
  const ready = [];
  for (const draft of inOrder(batch)) ready.push(await upToDate(tx, draft));
  if (ready.some(({ before }) => before !== null)) refuse(reasonProblems(terms));
  const written = ready.map(({ draft: { kind, id }, after }) => ({ kind, id, fields: after }));
  refuseFindings(await findings(tx, written, terms.today), terms.accepted);
  let revision = 0;
  for (const { draft, before, after } of ready) {
    await records.write(tx, draft, after);
    await drafts.remove(tx, draft);
    const { by, door, reason, isCorrection } = terms;
    const change = {
      ...{ kind: draft.kind, id: draft.id, by, door, reason, before, after },
      act: "published" as const,
    };
    revision = await revisions.add(tx, {
      ...change,
      ...{ isPublished: true, isCorrection: isCorrection && before !== null },
    });
  }
  return revision;
};

const inOrder = (batch: Draft[]): Draft[] =>
  batch.toSorted((a, b) => records.inOrder.indexOf(a.kind) - records.inOrder.indexOf(b.kind));

/** The draft on top of what is published now, should that have changed since the draft was begun. */
const upToDate = async (
  tx: Database,
  draft: Draft,
): Promise<{ draft: Draft; before: Fields | null; after: Fields }> => {
  const before = await records.find(tx, draft);
  const published = await revisions.latestPublished(tx, draft);
  if (before === null || published === draft.begunFrom)
    return { draft, before, after: read(draft, draft.fields) };
  const base = (await revisions.find(tx, draft.begunFrom))?.after ?? null;
  const { merged, conflicts } = mergeFields(base, draft.fields, before);
  refuse(
    conflicts.map(({ field }) => ({
      path: [field],
      message:
        "What readers see of this field has changed since the draft was begun: look at both, and save again.",
    })),
    "CONFLICT",
  );
  return { draft, before, after: read(draft, merged) };
};

const read = ({ kind }: Draft, fields: Fields): Fields => parseInput(editableRecords[kind] as never, fields);

const reasonProblems = ({ reason }: Terms): Problem[] =>
  reason ? [] : [{ path: ["reason"], message: "Readers see this already: say why it changes." }];

const refuse = (problems: Problem[], code: "RULE_BROKEN" | "CONFLICT" = "RULE_BROKEN"): void => {
  if (problems.length > 0)
    throw new CouncilError(code, problems.map(({ message }) => message).join(" "), problems);
};
