import {
  CouncilError,
  MonthQuery,
  RotationQuery,
  ScenarioInput,
  SlugQuery,
  TurnsQuery,
} from "@council/schema";
import { publicProcedure, router } from "../trpc.ts";
import { explanationView } from "../views/explanation-view.ts";
import { prospectView, rotationView, scenarioView, statisticsView, turnsView } from "../views/rotation.ts";
import { stateKnownAs } from "../views/state-known-as.ts";

export const rotationRouter = router({
  project: publicProcedure.input(RotationQuery).query(({ ctx, input }) => rotationView(ctx, input)),

  turns: publicProcedure.input(TurnsQuery).query(async ({ ctx, input: { stateId, ...period } }) => {
    const state = await stateKnownAs(stateId, ctx);
    if (state) return turnsView(ctx, state, period);
    const message = `No state is known as “${stateId}”.`;
    throw new CouncilError("BAD_INPUT", message, [{ path: ["stateId"], message }]);
  }),

  explain: publicProcedure
    .input(MonthQuery)
    .query(({ ctx, input: { month } }) => explanationView(ctx, month)),

  prospect: publicProcedure.input(SlugQuery).query(async ({ ctx, input: { id } }) => {
    const state = await stateKnownAs(id, ctx);
    if (!state) throw new CouncilError("NOT_FOUND", `No state is known as “${id}”.`);
    return prospectView(ctx, state);
  }),

  scenario: publicProcedure.input(ScenarioInput).query(({ ctx, input }) => scenarioView(ctx, input)),

  statistics: publicProcedure.query(({ ctx }) => statisticsView(ctx)),
});
