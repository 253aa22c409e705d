import { ApplyChangeInput, ChangeAmbassadorInput, type ChangePlan, planChange } from "@council/schema/desk";
import { appointmentFacts } from "../desk/appointment-facts.ts";
import { changeAmbassador } from "../desk/change-ambassador.ts";
import { conflictError, isConflict } from "../desk/save-draft.ts";
import { router, staffProcedure } from "../trpc.ts";

export const appointmentsRouter = router({
  preview: staffProcedure("editor")
    .input(ChangeAmbassadorInput)
    .query(
      async ({ ctx: { db, today }, input }): Promise<ChangePlan> =>
        planChange(input, await appointmentFacts(db, input.stateId, today)),
    ),

  change: staffProcedure("editor")
    .input(ApplyChangeInput)
    .mutation(async ({ ctx, input }) => {
      const outcome = await ctx.change((tx) => changeAmbassador(tx, input, ctx.by, ctx.today));
      if (isConflict(outcome)) throw conflictError(outcome);
      return outcome;
    }),
});
