import { CouncilError, type CountryProfileView, MonthQuery } from "@council/schema";
import * as countryProfiles from "../store/country-profiles.ts";
import { publicProcedure, router } from "../trpc.ts";
import { withSources } from "../views/with-sources.ts";

export const countryProfilesRouter = router({
  byMonth: publicProcedure
    .input(MonthQuery)
    .query(async ({ ctx: { db }, input: { month } }): Promise<CountryProfileView> => {
      const countryProfile = await countryProfiles.find(db, month);
      if (!countryProfile) throw new CouncilError("NOT_FOUND", `No country profile is known for ${month}.`);
      return withSources(db, { countryProfile });
    }),
});
