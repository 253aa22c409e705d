import { serveStatic } from "@hono/node-server/serve-static";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import { requestId } from "hono/request-id";
import { type ContextParts, contextFor } from "./context.ts";
import { migrationFault } from "./db.ts";
import { type ContextOf, type HttpVariables, securityHeaders } from "./headers.ts";
import type { Pages } from "./pages.ts";
import { requestLog } from "./request-log.ts";
import { restRoutes } from "./rest/routes.ts";
import { appRouter } from "./router.ts";
import { ourFault } from "./trpc.ts";

const yearInSeconds = 31_536_000;

/** Everything that the server answers; `pages` is null where only the interfaces are wanted. */
export const createApp = (parts: ContextParts, pages: Pages | null): Hono<HttpVariables> => {
  const app = new Hono<HttpVariables>();
  const contextOf: ContextOf = (c) => contextFor(parts, c.get("requestId"));

  app.use(requestId(), requestLog(parts.log), securityHeaders, compress());

  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    const fault = await migrationFault(parts.db);
    return fault ? c.json({ status: "unavailable", reason: fault }, 503) : c.json({ status: "ready" });
  });
  app.all("/trpc/*", (c) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      req: c.req.raw,
      router: appRouter,
      createContext: () => contextOf(c),
      maxBatchSize: 10,
    }),
  );
  app.route("/api/v1", restRoutes(contextOf));
  if (pages) mountPages(app, pages, contextOf);

  app.onError((error, c) => {
    parts.log.error({ err: error, requestId: c.get("requestId") }, "request failed");
    return c.text(ourFault, 500);
  });
  return app;
};

const mountPages = (
  app: Hono<HttpVariables>,
  { clientDirectory, render }: Pages,
  contextOf: ContextOf,
): void => {
  const serveFile = serveStatic({ root: clientDirectory });
  const files = (cacheControl: string) =>
    createMiddleware<HttpVariables>(async (c, next) => {
      const found = await serveFile(c, next);
      if (found instanceof Response) found.headers.set("cache-control", cacheControl);
      return found;
    });
  app.get("/assets/*", files(`public, max-age=${yearInSeconds}, immutable`), (c) => c.notFound());
  app.get("*", files("public, max-age=3600"));
  app.all("*", (c) => render(c.req.raw, contextOf(c), c.get("secureHeadersNonce") ?? ""));
};
