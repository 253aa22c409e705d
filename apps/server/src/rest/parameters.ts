import { CouncilError, type Problem } from "@council/schema";
import { TRPCError } from "@trpc/server";
import type { Context as HttpContext } from "hono";
import { unknownName } from "../trpc.ts";

/**
 * All parameters of an address, those of its path and those of its query: the procedure refuses what it does not know.
 *
 * @throws TRPCError `BAD_REQUEST` with a problem for each parameter that is given twice.
 */
export const parametersOf = (c: HttpContext): Record<string, string> => {
  const given = [...Object.entries(c.req.param()), ...new URL(c.req.url).searchParams];
  const names = given.map(([name]) => name);
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) < at));
  refuse([...repeated].map((name) => ({ path: [name], message: `Give “${name.slice(0, 40)}” once.` })));
  return Object.fromEntries(given);
};

/** @throws TRPCError `BAD_REQUEST` with a problem for each parameter of the query that `isKnown` does not accept: by default, for all. */
export const refuseOthers = (c: HttpContext, isKnown: (name: string) => boolean = () => false): void => {
  const others = new Set([...new URL(c.req.url).searchParams.keys()].filter((name) => !isKnown(name)));
  refuse([...others].map((name) => ({ path: [name], message: unknownName(name) })));
};

/** @throws TRPCError `BAD_REQUEST` with the problems, if there are any. */
export const refuse = (problems: Problem[]): void => {
  if (problems.length === 0) return;
  const cause = new CouncilError("BAD_INPUT", problems.map(({ message }) => message).join(" "), problems);
  throw new TRPCError({ code: "BAD_REQUEST", message: cause.message, cause });
};
