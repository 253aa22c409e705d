import { Year } from "@council/schema";
import { door, notFound } from "../door.ts";
import type { ContextOf } from "../headers.ts";
import { refuseOthers } from "../rest/parameters.ts";
import { appRouter } from "../router.ts";
import { currentEmbed } from "./current.tsx";
import { yearEmbed } from "./year.tsx";

/** Small pages for the frames of other sites. */
export const embedRoutes = (contextOf: ContextOf) => {
  const embeds = door();

  embeds.get("/current", async (c) => {
    refuseOthers(c);
    const view = await appRouter.createCaller(contextOf(c)).presidencies.current();
    return c.html(currentEmbed(view, c.get("origin")));
  });
  embeds.get("/:year", async (c) => {
    refuseOthers(c);
    const asked = c.req.param("year");
    const { data: year } = Year.safeParse(/^\d{4}$/.test(asked) ? Number(asked) : null);
    if (year === undefined) throw notFound("There is no such year in the record.");
    const answer = await appRouter.createCaller(contextOf(c)).presidencies.list({ year });
    if (answer.presidencies.length === 0) throw notFound(`No presidency is known in ${year}.`);
    return c.html(yearEmbed({ year, ...answer }, c.get("origin")));
  });

  return embeds;
};
