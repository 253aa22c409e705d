import { CouncilError } from "@council/schema";
import {
  changedFields,
  RecordName,
  RestoreInput,
  type Revision,
  type RevisionComparison,
  RevisionPair,
  RevisionQuery,
  type RevisionView,
} from "@council/schema/desk";
import { restore } from "../desk/restore.ts";
import * as revisions from "../store/revisions.ts";
import { router, staffProcedure } from "../trpc.ts";

const editor = staffProcedure("editor");

export const revisionsRouter = router({
  list: editor
    .input(RecordName)
    .query(({ ctx: { db }, input }): Promise<Revision[]> => revisions.ofRecord(db, input)),
  get: editor
    .input(RevisionQuery)
    .query(
      async ({ ctx: { db }, input: { id } }): Promise<RevisionView> =>
        viewOf(known(await revisions.find(db, id))),
    ),
  compare: editor.input(RevisionPair).query(async ({ ctx: { db }, input }): Promise<RevisionComparison> => {
    const [a, b] = [known(await revisions.find(db, input.a)), known(await revisions.find(db, input.b))];
    if (a.kind !== b.kind || a.recordId !== b.recordId)
      throw new CouncilError("BAD_INPUT", "These are revisions of two records.", [
        { path: ["b"], message: "Choose two revisions of one record." },
      ]);
    const [older, newer] = a.id < b.id ? [a, b] : [b, a];
    return {
      older: viewOf(older),
      newer: viewOf(newer),
      changed: changedFields(older.after, newer.after),
    };
  }),
  restore: staffProcedure("publisher")
    .input(RestoreInput)
    .mutation(({ ctx, input }) => ctx.change((tx) => restore(tx, input, ctx.by))),
});

const viewOf = (revision: revisions.FullRevision): RevisionView => ({
  ...revision,
  changed: changedFields(revision.before, revision.after),
});

const known = (revision: revisions.FullRevision | null): revisions.FullRevision => {
  if (revision) return revision;
  throw new CouncilError("NOT_FOUND", "There is no such revision.");
};
