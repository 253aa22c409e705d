import type { Corrections } from "@council/schema";
import { publicProcedure, router } from "../trpc.ts";

export const correctionsRouter = router({
  get: publicProcedure.query(({ ctx: { issuesUrl } }): Corrections => ({ issuesUrl })),
});
