import type { Day } from "@council/schema";
import { publicProcedure, router } from "../trpc.ts";

/** What every page stands on: the day in New York, and whether it shows staff what is not yet published. */
type Today = { today: Day; isPreview: boolean };

export const todayRouter = router({
  get: publicProcedure.query(({ ctx: { today, isPreview } }): Today => ({ today, isPreview })),
});
