import type { Hono, Context as HttpContext } from "hono";
import { door } from "../door.ts";
import type { ContextOf, HttpVariables } from "../headers.ts";
import { appRouter } from "../router.ts";
import { openApi } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { inputOf } from "./parameters.ts";
import { nothingAt, problemDetails } from "./problem-details.ts";

const root = "/api/v1";

/** The public reads as plain addresses. */
export const restRoutes = (contextOf: ContextOf): Hono<HttpVariables> => {
  const rest = door();
  rest.get("/openapi.json", (c) => c.json(openApi()));
  for (const operation of operations)
    rest.get(operation.path.replace(/\{(\w+)\}/g, ":$1"), (c) => answer(c, operation, contextOf));

  rest.all("*", (c) => problemDetails(nothingAt(c.req.path)));
  return rest;
};

const answer = async (
  c: HttpContext<HttpVariables>,
  { path, query, readQuery, ask, idOf }: Operation,
  contextOf: ContextOf,
): Promise<Response> => {
  const given: Record<string, string> = c.req.param();
  const { searchParams } = new URL(c.req.url);
  const input = readQuery ? readQuery(searchParams) : inputOf(query, given, searchParams);
  const found = await ask(appRouter.createCaller(contextOf(c)), input);

  const id = idOf?.(found);
  if (id !== undefined && !Object.values(given).includes(id))
    return c.redirect(`${root}${path.replace(/\{\w+\}$/, id)}`, 308);
  if (!hasMore(found)) return c.json(found);
  const next = nextPage(path, searchParams, found.next);
  c.header("link", `<${next}>; rel="next"`);
  return c.json({ ...found, next });
};

/** A page of many tells, as a text, where the page after it begins. */
const hasMore = (found: unknown): found is { next: string } =>
  typeof found === "object" && found !== null && "next" in found && typeof found.next === "string";

const nextPage = (path: string, asked: URLSearchParams, after: string): string => {
  const parameters = new URLSearchParams(asked);
  parameters.set("after", after);
  return `${root}${path}?${parameters}`;
};
