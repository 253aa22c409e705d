import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import type { HttpVariables } from "./headers.ts";

/** What stands in the log, as in nginx's, for a request whose asker left before the answer was made. */
const askerLeft = 499;

/** One line for each request, without its query: that may hold what a person typed. */
export const requestLog = (log: Logger) =>
  createMiddleware<HttpVariables>(async (c, next) => {
    const startedAt = performance.now();
    await next();
    // A handler that answers with a Response of its own leaves out what was set before it ran.
    c.res.headers.set("x-request-id", c.get("requestId"));
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
    const { method, path, raw } = c.req;
    const status = c.res.status >= 500 && raw.signal.aborted ? askerLeft : c.res.status;
    log.info({ requestId: c.get("requestId"), method, path, status, durationMs }, "request");
  });
