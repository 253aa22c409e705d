import { CouncilError, SlugQuery } from "@council/schema";
import * as memberships from "../store/memberships.ts";
import * as states from "../store/states.ts";
import * as turns from "../store/turns.ts";
import { publicProcedure, router } from "../trpc.ts";
import { stateList } from "../views/state-list.ts";
import { stateView } from "../views/state-view.ts";

export const statesRouter = router({
  list: publicProcedure.query(async ({ ctx: { db, today } }) => {
    const [all, seats, held] = await Promise.all([states.list(db), memberships.periods(db), turns.list(db)]);
    return stateList({ states: all, seats, turns: held }, today);
  }),

  get: publicProcedure.input(SlugQuery).query(async ({ ctx, input: { id } }) => {
    const state = await states.find(ctx.db, id);
    if (!state) throw new CouncilError("NOT_FOUND", `No state is known as “${id}”.`);
    return stateView(ctx, state);
  }),
});
