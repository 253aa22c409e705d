import { TRPCError } from "@trpc/server";
import { createMiddleware } from "hono/factory";
import { problemDetails } from "./rest/problem-details.ts";

/** What can be done at every address: read. */
export const methods = ["GET", "HEAD"];

const allow = methods.join(", ");

/** Lets readers pass, and tells all others what an address takes. */
export const readOnly = createMiddleware(async (c, next) => {
  const { method } = c.req;
  if (methods.includes(method)) return next();
  if (method === "OPTIONS") return c.body(null, 204, { allow });
  const message = `Nothing here takes ${method}: ask with ${methods.join(" or ")}.`;
  const refusal = problemDetails(new TRPCError({ code: "METHOD_NOT_SUPPORTED", message }));
  refusal.headers.set("allow", allow);
  return refusal;
});
