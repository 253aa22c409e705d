import { STATUS_CODES } from "node:http";
import type { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { problemsOf } from "../trpc.ts";

/**
 * The answer to a call that failed.
 *
 * @source RFC 9457, Problem Details for HTTP APIs; `problems` is our own member: each fault with the path of its parameter.
 */
export const problemDetails = (error: TRPCError): Response => {
  const status = getHTTPStatusCodeFromError(error);
  const body = {
    type: "about:blank",
    title: STATUS_CODES[status],
    status,
    detail: error.message,
    problems: problemsOf(error),
  };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
};
