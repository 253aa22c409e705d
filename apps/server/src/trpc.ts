import { CouncilError, type CouncilErrorCode, type Problem } from "@council/schema";
import { isAtLeast, type Role, type SaveConflict } from "@council/schema/desk";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { Context } from "./context.ts";
import { retryAfterSeconds, storageFault } from "./storage-fault.ts";
import { unstorableTextProblems } from "./unstorable-text.ts";

const codes = {
  BAD_INPUT: "BAD_REQUEST",
  EMPTY_COUNCIL: "BAD_REQUEST",
  NOT_FOUND: "NOT_FOUND",
  RULE_BROKEN: "BAD_REQUEST",
  CONFLICT: "CONFLICT",
  NOT_ALLOWED: "FORBIDDEN",
} as const satisfies Record<CouncilErrorCode, TRPCError["code"]>;

/** All that a reader is told of a fault that only we can mend. */
export const ourFault = "Something went wrong on our side. Try again later.";

/** Why a name that a question gives cannot stand. */
export const unknownName = (name: string): string =>
  `“${name.slice(0, 40)}” is not known here: leave it out.`;

const councilErrorOf = ({ code, cause }: TRPCError): CouncilError | null => {
  if (cause instanceof CouncilError) return cause;
  return code === "BAD_REQUEST" && cause instanceof ZodError ? badInput(cause) : null;
};

/** What a reader is told of an error of the domain. */
export const refusal = (cause: CouncilError): TRPCError =>
  new TRPCError({ code: codes[cause.code], message: cause.message, cause });

/** As many faults as anybody would mend at once; who sends a hundred thousand is told no more. */
const mostTold = 20;

/** An input that cannot be taken, for these reasons. */
export const refusedFor = (problems: Problem[]): CouncilError => {
  const told = problems.slice(0, mostTold);
  return new CouncilError("BAD_INPUT", told.map(({ message }) => message).join(" "), told);
};

/** What a schema found wrong, each fault on its path. */
export const badInput = ({ issues }: ZodError): CouncilError =>
  refusedFor(
    issues.slice(0, mostTold).flatMap((issue) => {
      const path = issue.path.filter((key) => typeof key !== "symbol");
      if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
      return issue.keys
        .slice(0, mostTold)
        .map((key) => ({ path: [...path, key], message: unknownName(key) }));
    }),
  );

/** The faults a person can mend, told by an error that a procedure threw; none where there is nothing to mend. */
export const problemsOf = (error: TRPCError): Problem[] =>
  error.cause instanceof CouncilError ? error.cause.problems : [];

const conflictOf = ({ cause }: TRPCError): SaveConflict | null =>
  cause instanceof CouncilError ? cause.conflict : null;

const t = initTRPC
  .context<Context>()
  .meta<{ needed?: Role }>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      data: { ...shape.data, problems: problemsOf(error), conflict: conflictOf(error) },
    }),
  });

const translated = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const cause = councilErrorOf(result.error);
  if (cause) throw refusal(cause);
  if (result.error.code !== "INTERNAL_SERVER_ERROR") throw result.error;
  ctx.log.error({ err: result.error.cause ?? result.error, procedure: path }, "procedure failed");
  const fault = storageFault(result.error);
  if (fault !== null) {
    ctx.headers.response.set("retry-after", String(retryAfterSeconds));
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: fault });
  }
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: ourFault });
});

const ofStorableText = t.middleware(async ({ getRawInput, next }) => {
  // A procedure without an input comes without a body; one that has an input tells itself what it cannot read.
  const problems = unstorableTextProblems(await getRawInput().catch(() => undefined));
  if (problems.length > 0) throw refusedFor(problems);
  return next();
});

export const router = t.router;

/** Reads published content; anyone may call it. */
export const publicProcedure = t.procedure.use(translated).use(ofStorableText);

/** For staff whose role is `needed` or a higher one; `ctx.by` is who asks. */
export const staffProcedure = (needed: Role) =>
  publicProcedure.meta({ needed }).use(async ({ ctx, next }) => {
    const by = await ctx.staff();
    if (by === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
    if (!isAtLeast(by.role, needed))
      throw new CouncilError(
        "NOT_ALLOWED",
        `Only a member of the staff with the role ${needed} may do this.`,
      );
    return next({ ctx: { ...ctx, by } });
  });
