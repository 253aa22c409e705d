import type { CorrectionList, Corrections } from "@council/schema";
import { publicProcedure, router } from "../trpc.ts";

export const correctionsRouter = router({
  get: publicProcedure.query(({ ctx: { issuesUrl } }): Corrections => ({ issuesUrl })),

  /** What was put right after it had been published. */
  list: publicProcedure.query(
    async ({ ctx: { snapshot } }): Promise<CorrectionList> => ({ corrections: await snapshot.corrections() }),
  ),
});
