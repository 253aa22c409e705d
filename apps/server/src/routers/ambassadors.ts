import { CouncilError, type Slug, SlugQuery } from "@council/schema";
import { MergePersonsInput, type MergePreview, PersonPair } from "@council/schema/desk";
import type { Database } from "../db.ts";
import { mergeTwoPersons, previewMerge } from "../desk/merge-persons.ts";
import * as ambassadors from "../store/ambassadors.ts";
import * as redirects from "../store/redirects.ts";
import { publicProcedure, router, staffProcedure } from "../trpc.ts";
import { ambassadorView } from "../views/ambassador-view.ts";

export const ambassadorsRouter = router({
  list: publicProcedure.query(({ ctx }) => ambassadors.list(ctx.db)),

  get: publicProcedure.input(SlugQuery).query(async ({ ctx, input: { id } }) => {
    const person = (await ambassadors.find(ctx.db, id)) ?? (await ledTo(ctx.db, id));
    if (!person) throw new CouncilError("NOT_FOUND", `No person is known as “${id}”.`);
    return ambassadorView(ctx, person);
  }),

  mergePreview: staffProcedure("publisher")
    .input(PersonPair)
    .query(({ ctx, input }): Promise<MergePreview> => previewMerge(ctx.db, input)),

  merge: staffProcedure("publisher")
    .input(MergePersonsInput)
    .mutation(async ({ ctx, input }) => ({
      version: await ctx.change((tx) => mergeTwoPersons(tx, input, ctx.by)),
    })),
});

/** The person to whom a former id or another spelling of the name leads. */
const ledTo = async (db: Database, slug: Slug) => {
  const id = (await redirects.leadsTo(db, "ambassador", slug)) ?? (await ambassadors.idBySpelling(db, slug));
  return id === null ? null : ambassadors.find(db, id);
};
