import { publicProcedure, router } from "../trpc.ts";
import { coverageView } from "../views/coverage-view.ts";

export const coverageRouter = router({
  get: publicProcedure.query(({ ctx }) => coverageView(ctx)),
});
