import { type EventList, EventQuery } from "@council/schema";
import * as events from "../store/events.ts";
import { publicProcedure, router } from "../trpc.ts";
import { pageOf } from "../views/page.ts";
import { withSources } from "../views/with-sources.ts";

export const eventsRouter = router({
  list: publicProcedure.input(EventQuery).query(async ({ ctx, input }): Promise<EventList> => {
    const { year, month, ...paging } = input;
    if (year === undefined && month === undefined) {
      const { page, next } = pageOf(await events.list(ctx.db), paging);
      return withSources(ctx, { events: page, next });
    }
    const meetings = await events.between(ctx.db, month ?? `${year}-01`, month ?? `${year}-12`);
    return withSources(ctx, { events: meetings, next: null });
  }),
});
