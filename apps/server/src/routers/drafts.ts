import {
  DraftBatchInput,
  DraftInput,
  type DraftSummary,
  PublishInput,
  RecordName,
  RecordVersion,
  recordLabel,
  ScheduleInput,
} from "@council/schema/desk";
import { discard } from "../desk/discard.ts";
import { draftFindings } from "../desk/draft-findings.ts";
import { publish } from "../desk/publish.ts";
import { conflictError, isConflict, saveBatch, saveDraft } from "../desk/save-draft.ts";
import { schedule, unschedule } from "../desk/schedule.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import { router, staffProcedure } from "../trpc.ts";

const editor = staffProcedure("editor");
const publisher = staffProcedure("publisher");

export const draftsRouter = router({
  list: editor.query(async ({ ctx: { db } }): Promise<DraftSummary[]> => {
    const all = await drafts.list(db);
    return Promise.all(
      all.map(async ({ kind, id, fields, batch, savedAt, savedByName, publishAt }) => ({
        ...{ kind, id, label: recordLabel(kind, fields), batch },
        ...{
          savedAt: savedAt.toISOString(),
          savedBy: savedByName,
          publishAt: publishAt?.toISOString() ?? null,
        },
        isNew: (await records.find(db, { kind, id })) === null,
      })),
    );
  }),
  check: editor.input(RecordName).query(({ ctx, input }) => draftFindings(ctx.db, input)),
  save: editor.input(DraftInput).mutation(async ({ ctx, input }) => {
    const outcome = await ctx.change((tx) => saveDraft(tx, input, ctx.by));
    if (isConflict(outcome)) throw conflictError(outcome);
    return outcome;
  }),
  saveAll: editor.input(DraftBatchInput).mutation(async ({ ctx, input }) => {
    const outcome = await ctx.change((tx) => saveBatch(tx, input, ctx.by));
    if (isConflict(outcome)) throw conflictError(outcome);
    return outcome;
  }),
  discard: editor.input(RecordVersion).mutation(async ({ ctx, input }) => ({
    version: await ctx.change((tx) => discard(tx, input, ctx.by)),
  })),
  publish: publisher.input(PublishInput).mutation(async ({ ctx, input }) => {
    const terms = { ...input, by: ctx.by, door: "form" as const };
    const version = await ctx.change((tx) => publish(tx, input, terms));
    return { version };
  }),
  schedule: publisher.input(ScheduleInput).mutation(async ({ ctx, input }) => ({
    version: await ctx.change((tx) => schedule(tx, input, ctx.by, ctx.now())),
  })),
  unschedule: publisher.input(RecordVersion).mutation(async ({ ctx, input }) => ({
    version: await ctx.change((tx) => unschedule(tx, input, ctx.by)),
  })),
});
