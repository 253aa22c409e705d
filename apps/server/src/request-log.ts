import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import type { HttpVariables } from "./headers.ts";

/** What stands in the log, as in nginx's, for a request whose asker left before the answer was made. */
const askerLeft = 499;

/** The status under which an answer that has been made is recorded. */
export const statusTold = ({ req, res }: Context): number =>
  res.status === 500 && req.raw.signal.aborted ? askerLeft : res.status;

/** One line for each request, without its query: that may hold what a person typed. */
export const requestLog = (log: Logger) =>
  createMiddleware<HttpVariables>(async (c, next) => {
    const startedAt = performance.now();
    await next();
    // A handler that answers with a Response of its own leaves out what was set before it ran.
    c.res.headers.set("x-request-id", c.get("requestId"));
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
    const { method, path } = c.req;
    log.info({ requestId: c.get("requestId"), method, path, status: statusTold(c), durationMs }, "request");
  });
