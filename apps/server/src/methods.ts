import { TRPCError } from "@trpc/server";
import { createMiddleware } from "hono/factory";
import { problemDetails } from "./rest/problem-details.ts";

/** What can be done at every address: read. */
export const methods = ["GET", "HEAD"];

/** Where staff write. */
const written = /^\/(trpc|admin)(\/|\.data$|$)/;

/** Lets those pass who do what an address takes, and tells all others what that is. */
export const onlyMethods = createMiddleware(async (c, next) => {
  const { method, path } = c.req;
  const taken = written.test(path) ? [...methods, "POST"] : methods;
  if (taken.includes(method)) return next();
  const allow = taken.join(", ");
  if (method === "OPTIONS") return c.body(null, 204, { allow });
  const message = `Nothing here takes ${method}: ask with ${taken.join(" or ")}.`;
  const refusal = problemDetails(new TRPCError({ code: "METHOD_NOT_SUPPORTED", message }));
  refusal.headers.set("allow", allow);
  return refusal;
});
