import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { carriesSession } from "./auth/who-asks.ts";

const yearInSeconds = 31_536_000;

/** A file whose name changes with its content. */
export const forGood = `public, max-age=${yearInSeconds}, immutable`;

/** A file whose name stays. */
export const forAnHour = "public, max-age=3600";

/**
 * An answer that is made of published content. Browsers ask each time whether it still holds. A cache between us and many
 * readers asks once a second at most and may hand out its copy while it asks: nobody sees what is older than ten seconds.
 *
 * @source RFC 5861 for stale-while-revalidate.
 */
export const forReaders = "public, max-age=0, s-maxage=1, stale-while-revalidate=9";

/** Tells how long what `serve` found may be kept; what it did not find, or could not give, is left to {@link revalidated}. */
export const kept = (cacheControl: string, serve: MiddlewareHandler) =>
  createMiddleware(async (c, next) => {
    const found = await serve(c, next);
    if (found instanceof Response && found.status < 400) found.headers.set("cache-control", cacheControl);
    return found;
  });

/** Where staff work: nothing of it is for a cache or a search engine. */
const desk = /^\/admin(\/|\.data$|$)/;

/** Facts may change at any time: answers are asked for anew, and failures never kept, nor anything that staff see. */
export const revalidated = createMiddleware(async (c, next) => {
  await next();
  const isFailure = c.res.status >= 400 && c.res.status !== 404;
  const isOfStaff = desk.test(c.req.path);
  if (isOfStaff) c.header("x-robots-tag", "noindex");
  if (isFailure || isOfStaff || carriesSession(c.req.raw.headers)) c.header("cache-control", "no-store");
  else if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-cache");
});
