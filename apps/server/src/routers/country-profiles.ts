import { CouncilError, MonthQuery } from "@council/schema";
import * as wholePresidency from "../store/whole-presidency.ts";
import { publicProcedure, router } from "../trpc.ts";
import { countryProfileView } from "../views/country-profile-view.ts";

export const countryProfilesRouter = router({
  byMonth: publicProcedure.input(MonthQuery).query(async ({ ctx, input: { month } }) => {
    const turn = await wholePresidency.inMonth(ctx.db, month);
    if (!turn) throw new CouncilError("NOT_FOUND", `No presidency is known in ${month}.`);
    return countryProfileView(ctx, turn);
  }),
});
