import type { Problem } from "@council/schema";
import type { Context as HttpContext } from "hono";
import { z } from "zod";
import { badInput, refusedFor, unknownName } from "../trpc.ts";

/**
 * What the parameters of an address ask, those of its path and those of its query.
 *
 * @throws CouncilError `BAD_INPUT` with a problem for each parameter that is unknown, given twice or not as `query` wants it.
 */
export const inputOf = (
  query: z.ZodObject,
  path: Record<string, string>,
  search: URLSearchParams,
): unknown => {
  const given = [...Object.entries(path), ...search];
  const seen = new Set<string>();
  const repeated = new Set(given.map(([name]) => name).filter((name) => seen.size === seen.add(name).size));
  refuse([...repeated].map((name) => ({ path: [name], message: `Give “${name.slice(0, 40)}” once.` })));
  const values = given.map(([name, text]) => [name, readValue(query.shape[name], text)]);
  const parsed = query.safeParse({ ...missingTexts(query), ...Object.fromEntries(values) });
  if (parsed.success) return parsed.data;
  throw badInput(parsed.error);
};

/** @throws CouncilError `BAD_INPUT` with a problem for each parameter whose name `isKnown` does not accept. */
export const refuseNames = (parameters: URLSearchParams, isKnown: (name: string) => boolean): void => {
  const others = new Set([...parameters.keys()].filter((name) => !isKnown(name)));
  refuse([...others].map((name) => ({ path: [name], message: unknownName(name) })));
};

/** @throws CouncilError `BAD_INPUT` with a problem for each parameter of the query. */
export const refuseOthers = (c: HttpContext): void =>
  refuseNames(new URL(c.req.url).searchParams, () => false);

/** @throws CouncilError `BAD_INPUT` with the problems, if there are any. */
export const refuse = (problems: Problem[]): void => {
  if (problems.length > 0) throw refusedFor(problems);
};

/** What `text` writes where a list or a number is wanted; not a number, for the schema to refuse, when it writes none. */
const readValue = (schema: unknown, text: string): string | number | string[] => {
  if (schema instanceof z.ZodArray) return text.split(",");
  if (!isNumeric(schema)) return text;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
};

const isNumeric = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? isNumeric(schema.unwrap())
    : schema instanceof z.ZodNumber;

/** A text that must be given and is not counts as empty: its own schema then says in words what it wants. */
const missingTexts = ({ shape }: z.ZodObject): Record<string, string> =>
  Object.fromEntries(
    Object.entries(shape)
      .filter(([, schema]) => schema instanceof z.ZodString)
      .map(([name]) => [name, ""]),
  );
