import { manifest } from "../dumps/manifest.ts";
import { publicProcedure, router } from "../trpc.ts";

export const manifestRouter = router({
  get: publicProcedure.query(({ ctx }) => manifest(ctx)),
});
