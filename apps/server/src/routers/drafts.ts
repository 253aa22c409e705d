import {
  DraftBatchInput,
  DraftInput,
  type DraftSummary,
  PublishInput,
  RecordName,
  RecordVersion,
  ScheduleInput,
} from "@council/schema/desk";
import { discard } from "../desk/discard.ts";
import { draftFindings } from "../desk/draft-findings.ts";
import { draftSummaries } from "../desk/draft-summaries.ts";
import { publish } from "../desk/publish.ts";
import { conflictError, isConflict, saveBatch, saveDraft } from "../desk/save-draft.ts";
import { schedule, unschedule } from "../desk/schedule.ts";
import { router, staffProcedure } from "../trpc.ts";

const editor = staffProcedure("editor");
const publisher = staffProcedure("publisher");

export const draftsRouter = router({
  list: editor.query(({ ctx: { db } }): Promise<DraftSummary[]> => draftSummaries(db)),
  check: editor.input(RecordName).query(({ ctx, input }) => draftFindings(ctx.db, input, ctx.today)),
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
    const terms = { ...input, by: ctx.by, door: "form" as const, today: ctx.today };
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
