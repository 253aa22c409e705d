import { CouncilError } from "@council/schema";
import {
  type Choice,
  PublishInput,
  RecordListQuery,
  RecordName,
  type RecordSummary,
  type RecordView,
} from "@council/schema/desk";
import { listRecords, viewRecord } from "../desk/record-views.ts";
import { withdraw } from "../desk/withdraw.ts";
import { router, staffProcedure } from "../trpc.ts";

export const recordsRouter = router({
  get: staffProcedure("editor")
    .input(RecordName)
    .query(async ({ ctx: { db }, input }): Promise<RecordView> => {
      const view = await viewRecord(db, input);
      if (view) return view;
      throw new CouncilError("NOT_FOUND", `No ${input.kind} is known as “${input.id}”.`);
    }),
  list: staffProcedure("editor")
    .input(RecordListQuery)
    .query(({ ctx: { db }, input }): Promise<RecordSummary[]> => listRecords(db, input)),
  choices: staffProcedure("editor")
    .input(RecordListQuery)
    .query(async ({ ctx: { db }, input }): Promise<Choice[]> => {
      const all = await listRecords(db, input);
      return all.map(({ id, label }) => ({ id, label }));
    }),
  withdraw: staffProcedure("publisher")
    .input(PublishInput)
    .mutation(async ({ ctx, input }) => ({
      version: await ctx.change((tx) => withdraw(tx, input, ctx.by, ctx.today)),
    })),
});
