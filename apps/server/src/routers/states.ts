import { CouncilError, SlugQuery } from "@council/schema";
import * as wholeState from "../store/whole-state.ts";
import { publicProcedure, router } from "../trpc.ts";
import { stateFigures } from "../views/state-figures.ts";
import { stateKnownAs } from "../views/state-known-as.ts";
import { stateList } from "../views/state-list.ts";
import { stateView } from "../views/state-view.ts";

export const statesRouter = router({
  list: publicProcedure.query(async ({ ctx: { snapshot, today } }) => {
    const { council, states, turns } = await snapshot.record();
    return stateList({ states, seats: council.memberships, turns }, today);
  }),

  get: publicProcedure
    .input(SlugQuery)
    .query(async ({ ctx, input: { id } }) => stateView(ctx, known(await wholeState.find(ctx.db, id), id))),

  figures: publicProcedure
    .input(SlugQuery)
    .query(async ({ ctx, input: { id } }) => stateFigures(ctx, known(await stateKnownAs(id, ctx), id))),
});

const known = <State>(state: State | null | undefined, id: string): State => {
  if (state) return state;
  throw new CouncilError("NOT_FOUND", `No state is known as “${id}”.`);
};
