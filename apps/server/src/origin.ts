import type { Context as HttpContext } from "hono";
import { createMiddleware } from "hono/factory";
import type { HttpVariables } from "./headers.ts";

/**
 * Notes where readers reach us, for addresses that must be whole: `configured`, else the host they asked, whose form the
 * HTTP server has checked. What is made of a request's host differs by host, and may be kept for that host only.
 */
export const knownOrigin = (configured: string | undefined) =>
  createMiddleware<HttpVariables>((c, next) => {
    c.set("origin", configured ?? new URL(c.req.url).origin);
    return next();
  });

/** Refuses what the script or form of another site sends, whatever its type: browsers name the site, programs name none. */
export const fromHere = (refuse: (c: HttpContext) => Response) =>
  createMiddleware<HttpVariables>(async (c, next) => {
    const origin = c.req.header("origin");
    const isForeign = c.req.method === "POST" && origin !== undefined && origin !== c.get("origin");
    return isForeign ? refuse(c) : next();
  });

/**
 * The request as its reader addressed it: what a page makes of its own address is then right behind a proxy, too.
 *
 * @param search - the query that the page is to see; absent, the one that was asked.
 */
export const asAddressed = (request: Request, origin: string, search?: string): Request => {
  const asked = new URL(request.url);
  const address = `${origin}${asked.pathname}${search ?? asked.search}`;
  return address === request.url ? request : new Request(address, request);
};
