import { CouncilError, SlugQuery } from "@council/schema";
import * as wholeState from "../store/whole-state.ts";
import { publicProcedure, router } from "../trpc.ts";
import { stateList } from "../views/state-list.ts";
import { stateView } from "../views/state-view.ts";

export const statesRouter = router({
  list: publicProcedure.query(async ({ ctx: { snapshot, today } }) => {
    const { council, states, turns } = await snapshot.record();
    return stateList({ states, seats: council.memberships, turns }, today);
  }),

  get: publicProcedure.input(SlugQuery).query(async ({ ctx, input: { id } }) => {
    const state = await wholeState.find(ctx.db, id);
    if (!state) throw new CouncilError("NOT_FOUND", `No state is known as “${id}”.`);
    return stateView(ctx, state);
  }),
});
