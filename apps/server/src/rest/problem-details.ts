import { STATUS_CODES } from "node:http";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import { ourFault, problemsOf } from "../trpc.ts";

/**
 * The answer to a call that failed.
 *
 * @source RFC 9457, Problem Details for HTTP APIs; `problems` is our own member.
 */
export const ProblemDetails = z
  .object({
    type: z.literal("about:blank"),
    title: z.string().describe("The words that HTTP has for the status."),
    status: z.int().describe("The status of the answer."),
    detail: z.string().describe("What is wrong and what to do, in words for a person."),
    problems: z
      .array(z.object({ path: z.array(z.union([z.string(), z.int()])), message: z.string() }))
      .describe("Each fault that can be mended, with the path of its parameter."),
  })
  .describe("Problem details as of RFC 9457.");
type ProblemDetails = z.infer<typeof ProblemDetails>;

/** The answer to a call that failed. */
export const problemDetails = (error: TRPCError): Response => {
  const status = getHTTPStatusCodeFromError(error);
  const body: ProblemDetails = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "",
    status,
    detail: error.message,
    problems: problemsOf(error),
  };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
};

/** Why an address of the interface has no answer. */
export const nothingAt = (path: string): TRPCError =>
  new TRPCError({ code: "NOT_FOUND", message: `There is nothing at ${path}.` });

/** A fault that only we can mend. */
export const internalFault = new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: ourFault });

/** A fault of the storage. */
export const unavailable = (message: string): TRPCError =>
  new TRPCError({ code: "SERVICE_UNAVAILABLE", message });
