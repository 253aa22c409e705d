import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { HttpVariables } from "../headers.ts";
import { statusTold } from "../request-log.ts";
import type { Metrics } from "./metrics.ts";

/** Counts every answer that passes, with its time. */
export const measured = ({ answered }: Metrics) =>
  createMiddleware<HttpVariables>(async (c, next) => {
    const startedAt = performance.now();
    await next();
    answered(c.req.path, statusTold(c), (performance.now() - startedAt) / 1000);
  });

/** The metrics for who brings the token; for all others there is nothing here. */
export const metricsRoutes = ({ tell }: Metrics, token: string): Hono<HttpVariables> => {
  const routes = new Hono<HttpVariables>();
  routes.get("/metrics", async (c, next) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
    if (given === undefined || !isSame(given, token)) return next();
    const { text, contentType } = await tell();
    return c.body(text, 200, { "content-type": contentType, "cache-control": "no-store" });
  });
  return routes;
};

/** Takes as long whatever is given: digests are of one length, and are compared to their end. */
const isSame = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
