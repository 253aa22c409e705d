import type { z } from "zod";
import type { appRouter } from "../router.ts";

type Caller = ReturnType<typeof appRouter.createCaller>;

/** One read of the plain interface, told once: the route, its description and its test are made from it. */
export type Operation = {
  /** What programs call it: `listStates`. */
  id: string;
  /** The address below `/api/v1`, with the names of its parameters in braces. */
  path: string;
  summary: string;
  /** All parameters, those of the path and those of the query. */
  query: z.ZodObject;
  /** Reads a query whose names are not known beforehand, in place of `query`. */
  readQuery?: (parameters: URLSearchParams) => unknown;
  answer: z.ZodType;
  ask: (caller: Caller, input: unknown) => Promise<unknown>;
  /** The id that the answer goes by: who asked by another is led there. */
  idOf?: (answer: unknown) => string;
  /** Questions that have an answer, as the parameters write them. */
  examples: [Example, ...Example[]];
};

type Example = Record<string, string>;

type Told<Query extends z.ZodObject, Input, Answer> = Omit<
  Operation,
  "query" | "readQuery" | "answer" | "ask" | "idOf"
> & {
  query: Query;
  readQuery?: (parameters: URLSearchParams) => Input;
  answer: z.ZodType<Answer>;
  ask: (caller: Caller, input: NoInfer<Input>) => Promise<NoInfer<Answer>>;
  idOf?: (answer: NoInfer<Answer>) => string;
};

/** An operation whose procedure fits its question and its answer. */
export const operation = <Query extends z.ZodObject, Answer, Input = z.infer<Query>>(
  told: Told<Query, Input, Answer>,
): Operation => told as unknown as Operation;
