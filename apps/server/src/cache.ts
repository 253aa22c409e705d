import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { carriesSession } from "./auth/who-asks.ts";

const yearInSeconds = 31_536_000;

/** A file whose name changes with its content. */
export const forGood = `public, max-age=${yearInSeconds}, immutable`;

/** A file whose name stays. */
export const forAnHour = "public, max-age=3600";

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
