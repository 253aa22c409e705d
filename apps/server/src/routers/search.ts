import { type SearchAnswer, type SearchContent, SearchQuery, search } from "@council/schema";
import { searchCatalogue } from "../search.ts";
import { publicProcedure, router } from "../trpc.ts";

const givenAtMost = 20;

export const searchRouter = router({
  find: publicProcedure
    .input(SearchQuery)
    .query(async ({ ctx, input: { q, limit = givenAtMost } }): Promise<SearchAnswer> => {
      const catalogue = await searchCatalogue(ctx);
      return { today: ctx.today, hits: search(catalogue, q, limit) };
    }),

  content: publicProcedure.query(
    async ({ ctx }): Promise<SearchContent> => (await searchCatalogue(ctx)).content,
  ),
});
