import { operationList } from "../rest/operation-list.ts";
import { publicProcedure, router } from "../trpc.ts";

export const operationsRouter = router({
  list: publicProcedure.query(() => operationList()),
});
