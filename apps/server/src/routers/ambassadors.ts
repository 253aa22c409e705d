import { CouncilError, type Slug, SlugQuery } from "@council/schema";
import type { Database } from "../db.ts";
import * as ambassadors from "../store/ambassadors.ts";
import { publicProcedure, router } from "../trpc.ts";
import { ambassadorView } from "../views/ambassador-view.ts";

export const ambassadorsRouter = router({
  list: publicProcedure.query(({ ctx }) => ambassadors.list(ctx.db)),

  get: publicProcedure.input(SlugQuery).query(async ({ ctx, input: { id } }) => {
    const person = (await ambassadors.find(ctx.db, id)) ?? (await spelt(ctx.db, id));
    if (!person) throw new CouncilError("NOT_FOUND", `No person is known as “${id}”.`);
    return ambassadorView(ctx, person);
  }),
});

const spelt = async (db: Database, slug: Slug) => {
  const id = await ambassadors.idBySpelling(db, slug);
  return id === null ? null : ambassadors.find(db, id);
};
