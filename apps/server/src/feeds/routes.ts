import type { Context as HttpContext } from "hono";
import { door, notFound } from "../door.ts";
import type { ContextOf, HttpVariables } from "../headers.ts";
import { refuseOthers } from "../rest/parameters.ts";
import * as presidencies from "../store/presidencies.ts";
import * as wholeState from "../store/whole-state.ts";
import type { Entry } from "./calendar.ts";
import { eventEntries } from "./event-calendar.ts";
import { presidencyEntries } from "./presidency-calendar.ts";
import { wholeRecord } from "./record.ts";

/** What calendars and news readers subscribe to. What writes them is loaded with the first of them: no start should wait for it. */
export const feedRoutes = (contextOf: ContextOf) => {
  const feeds = door();

  feeds.get("/presidencies.ics", async (c) => {
    const readings = readingsOf(c, contextOf);
    const turns = await presidencies.between(readings.db, wholeRecord.first, wholeRecord.last);
    return calendar(c, "UN Security Council presidencies", await presidencyEntries(readings, turns));
  });

  feeds.get("/presidencies/:file{[^/]+\\.ics}", async (c) => {
    const readings = readingsOf(c, contextOf);
    const asked = c.req.param("file").slice(0, -".ics".length);
    const found = await wholeState.find(readings.db, asked);
    if (!found) throw notFound(`No state is known as “${asked.slice(0, 60)}”.`);
    const { state, turns } = found;
    if (state.id !== asked) return c.redirect(`/feeds/presidencies/${state.id}.ics`, 308);
    if (turns.length === 0)
      throw notFound(`${state.commonName} has held no presidency: there is no calendar of its turns yet.`);
    const name = `UN Security Council presidencies of ${state.commonName}`;
    return calendar(c, name, await presidencyEntries(readings, turns));
  });

  feeds.get("/events.ics", async (c) =>
    calendar(c, "UN Security Council presidency events", await eventEntries(readingsOf(c, contextOf))),
  );

  feeds.get("/profiles.atom", async (c) => {
    const readings = readingsOf(c, contextOf);
    const { profileEntries, writeProfileFeed } = await import("./profile-feed.ts");
    const feed = writeProfileFeed(await profileEntries(readings), readings.origin);
    return c.body(feed, 200, { "content-type": "application/atom+xml; charset=utf-8" });
  });

  return feeds;
};

type Asked = HttpContext<HttpVariables>;

const readingsOf = (c: Asked, contextOf: ContextOf) => {
  refuseOthers(c);
  const { db, snapshot, today } = contextOf(c);
  return { db, snapshot, today, origin: c.get("origin") };
};

const calendar = async (c: Asked, name: string, entries: Entry[]): Promise<Response> => {
  const { writeCalendar } = await import("./calendar.ts");
  const description = "An independent record, with how sure each entry is. Days are days in New York.";
  const text = writeCalendar({ name, description, url: `${c.get("origin")}${c.req.path}` }, entries);
  return c.body(text, 200, { "content-type": "text/calendar; charset=utf-8" });
};
