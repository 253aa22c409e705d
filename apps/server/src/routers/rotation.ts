import {
  CouncilError,
  MonthQuery,
  RotationQuery,
  ScenarioInput,
  type Slug,
  SlugQuery,
  type State,
  TurnsQuery,
} from "@council/schema";
import type { Context } from "../context.ts";
import { publicProcedure, router } from "../trpc.ts";
import { explanationView } from "../views/explanation-view.ts";
import { prospectView, rotationView, scenarioView, statisticsView, turnsView } from "../views/rotation.ts";

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

const stateKnownAs = async (
  id: Slug,
  { snapshot }: Pick<Context, "snapshot">,
): Promise<State | undefined> => {
  const { states } = await snapshot.record();
  return states.find((state) => state.id === id) ?? states.find(({ aliases }) => aliases.includes(id));
};
