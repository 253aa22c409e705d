import { type EventList, EventQuery } from "@council/schema";
import * as events from "../store/events.ts";
import { publicProcedure, router } from "../trpc.ts";
import { withSources } from "../views/with-sources.ts";

export const eventsRouter = router({
  list: publicProcedure.input(EventQuery).query(async ({ ctx: { db }, input }): Promise<EventList> => {
    const meetings = await events.between(
      db,
      input.month ?? `${input.year}-01`,
      input.month ?? `${input.year}-12`,
    );
    return withSources(db, { events: meetings });
  }),
});
