import { serveStatic } from "@hono/node-server/serve-static";
import { getTRPCErrorShape, TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { clientAddress } from "./auth/client-address.ts";
import { forAnHour, forGood, kept, revalidated } from "./cache-control.ts";
import { type ContextParts, contextFor } from "./context.ts";
import { migrationFault } from "./db.ts";
import { dumpRoutes } from "./dumps/routes.ts";
import { embedRoutes } from "./embeds/routes.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { guessedAddresses } from "./guessed-addresses.ts";
import {
  type ContextOf,
  contentPolicy,
  contextHeaders,
  type HttpVariables,
  securityHeaders,
} from "./headers.ts";
import { imageRoutes } from "./images/routes.ts";
import { type Keeping, keptAnswers } from "./keep-answers.ts";
import { methods, onlyMethods } from "./methods.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { measured, metricsRoutes } from "./metrics/routes.ts";
import { inOneSpelling } from "./one-spelling.ts";
import { asAddressed, fromHere, knownOrigin } from "./origin.ts";
import type { Pages } from "./pages.ts";
import { previewed } from "./preview.ts";
import { requestLog } from "./request-log.ts";
import { internalFault, nothingAt, problemDetails, unavailable } from "./rest/problem-details.ts";
import { restRoutes } from "./rest/routes.ts";
import { tryOut } from "./rest/try.ts";
import { appRouter } from "./router.ts";
import { siteMapRoutes } from "./site-map.ts";
import { retryAfterSeconds, storageFault } from "./storage-fault.ts";
import { ourFault } from "./trpc.ts";

export type AppParts = ContextParts & {
  /** Where readers reach us; absent, the host that each of them asks. */
  publicUrl?: string | undefined;
  /** How many proxies of ours stand between us and the world; none when absent. */
  trustedProxies?: number | undefined;
  /** What is counted, and the token that it is told for; absent where nothing is. */
  measuring?: { metrics: Metrics; token: string } | undefined;
};

/** Addresses for programs, tables under charts included: scripts of other sites read them, and a fault is problem details. */
const forPrograms = /^\/(api|data|feeds)\/|\.csv$/;

const anyOrigin = cors({ allowMethods: methods, exposeHeaders: ["etag", "link"] });

/** What a browser is told that sends a form from elsewhere. */
const otherSite = "This form came from another site and was not taken. Open the page here and send it again.";

/** Room for the longest article that the desk takes, each of its letters written as nine. No form here sends files. */
const longestBodyBytes = 4 * 1024 * 1024;
const tooLong =
  "This is more than four megabytes, and was not taken. Go back and send less: no form here needs so much.";

const noAnswer = "The database of this server does not answer. Try again in a few minutes.";

const refuseLong = (c: Context<HttpVariables>): Response => {
  if (!c.req.path.startsWith("/trpc/")) return c.text(tooLong, 413);
  const error = new TRPCError({ code: "PAYLOAD_TOO_LARGE", message: tooLong });
  const asked = { type: "unknown", path: undefined, input: undefined, ctx: undefined } as const;
  return c.json({ error: getTRPCErrorShape({ config: appRouter._def._config, error, ...asked }) }, 413);
};

/**
 * Everything that the server answers.
 *
 * @param pages - null where only the interfaces are wanted.
 * @param keeping - absent where every answer is to be made anew.
 */
export const createApp = (parts: AppParts, pages: Pages | null, keeping?: Keeping): Hono<HttpVariables> => {
  const app = new Hono<HttpVariables>();
  const contextOf: ContextOf = (c) => {
    const context = contextFor(parts, {
      id: c.get("requestId"),
      headers: c.req.raw.headers,
      address: clientAddress(c, parts.trustedProxies ?? 0),
    });
    c.set("context", context);
    return context;
  };

  app.use(requestId(), requestLog(parts.log), compress());
  if (parts.measuring) app.use(measured(parts.measuring.metrics));
  if (keeping) app.use(keptAnswers({ ...keeping, metrics: parts.measuring?.metrics }));
  app.use(contentPolicy, securityHeaders(parts.publicUrl), revalidated, contextHeaders);
  app.use(knownOrigin(parts.publicUrl));
  app.use((c, next) => (forPrograms.test(c.req.path) ? anyOrigin(c, next) : next()));
  app.use(
    onlyMethods,
    fromHere((c) => c.text(otherSite, 403)),
  );
  app.use(csrf({ origin: (origin, c) => origin === c.get("origin") }));
  app.use(bodyLimit({ maxSize: longestBodyBytes, onError: refuseLong }));

  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    const fault = await migrationFault(parts.db);
    return fault ? c.json({ status: "unavailable", reason: fault }, 503) : c.json({ status: "ready" });
  });
  if (parts.measuring) app.route("/", metricsRoutes(parts.measuring.metrics, parts.measuring.token));
  app.on(["GET", "POST"], "/trpc/*", (c) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      // tRPC answers a HEAD with 204 instead of the headers of the GET.
      req: c.req.method === "HEAD" ? new Request(c.req.raw, { method: "GET" }) : c.req.raw,
      router: appRouter,
      createContext: () => contextOf(c),
      maxBatchSize: 10,
    }),
  );
  app.route("/api/v1", restRoutes(contextOf));
  app.route("/data", dumpRoutes(contextOf));
  app.route("/embed", embedRoutes(contextOf));
  app.route("/feeds", feedRoutes(contextOf));
  app.route("/og", imageRoutes(contextOf));
  app.get("/api/try", tryOut);
  app.all("/api/*", (c) => problemDetails(nothingAt(c.req.path)));
  app.route("/", siteMapRoutes(contextOf));
  app.route("/", guessedAddresses);
  if (pages) {
    app.get("*", previewed(pages, parts.db, contextOf));
    mountPages(app, pages, contextOf);
  }

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return c.text(otherSite, 403);
    parts.log.error({ err: error, requestId: c.get("requestId") }, "request failed");
    const fault = storageFault(error);
    if (fault !== null) c.header("retry-after", String(retryAfterSeconds));
    if (forPrograms.test(c.req.path))
      return problemDetails(fault === null ? internalFault : unavailable(fault));
    return fault === null ? c.text(ourFault, 500) : c.text(fault, 503);
  });
  return app;
};

const mountPages = (
  app: Hono<HttpVariables>,
  { clientDirectory, render }: Pages,
  contextOf: ContextOf,
): void => {
  const serveFile = serveStatic({ root: clientDirectory, precompressed: true });
  app.get("/assets/*", kept(forGood, serveFile), (c) => c.notFound());
  app.get("*", kept(forAnHour, serveFile), inOneSpelling);
  app.on(["GET", "POST"], "*", async (c) => {
    const page = await render(asAddressed(c.req.raw, c.get("origin"), c.get("search")), contextOf(c));
    if (page.status < 400 || !forPrograms.test(c.req.path)) return page;
    if (page.status < 500) return problemDetails(nothingAt(c.req.path));
    return problemDetails(page.status === 503 ? unavailable(noAnswer) : internalFault);
  });
};
