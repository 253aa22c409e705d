import type { Day } from "@council/schema";
import { publicProcedure, router } from "../trpc.ts";

export const todayRouter = router({
  get: publicProcedure.query(({ ctx: { today } }): { today: Day } => ({ today })),
});
