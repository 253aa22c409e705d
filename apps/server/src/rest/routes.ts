import { parseScenario } from "@council/schema";
import { TRPCError } from "@trpc/server";
import { Hono, type Context as HttpContext } from "hono";
import type { ContextOf, HttpVariables } from "../headers.ts";
import { appRouter } from "../router.ts";
import { parametersOf, refuse, refuseOthers } from "./parameters.ts";
import { problemDetails } from "./problem-details.ts";

/** The public reads as plain addresses. */
export const restRoutes = (contextOf: ContextOf): Hono<HttpVariables> => {
  const rest = new Hono<HttpVariables>();
  const ask = (c: HttpContext<HttpVariables>) => appRouter.createCaller(contextOf(c));

  rest.get("/presidencies", async (c) => {
    const { year, months, ...given } = parametersOf(c);
    const query = { ...given, year: numberIn(year), months: numberIn(months) };
    return c.json(await ask(c).presidencies.list(query));
  });
  rest.get("/presidencies/current", async (c) => {
    refuseOthers(c);
    return c.json(await ask(c).presidencies.current());
  });
  rest.get("/presidencies/:month", async (c) => {
    const { month = "", ...others } = parametersOf(c);
    const answer = await ask(c).presidencies.byMonth({ ...others, month });
    const { id } = answer.presidency;
    return id === month ? c.json(answer) : c.redirect(`/api/v1/presidencies/${id}`, 308);
  });
  rest.get("/states", async (c) => {
    refuseOthers(c);
    return c.json(await ask(c).states.list());
  });
  rest.get("/states/:id", async (c) => {
    const { id = "", ...others } = parametersOf(c);
    const answer = await ask(c).states.get({ ...others, id });
    return id === answer.state.id ? c.json(answer) : c.redirect(`/api/v1/states/${answer.state.id}`, 308);
  });
  rest.get("/people/:id", async (c) => {
    const { id = "", ...others } = parametersOf(c);
    const answer = await ask(c).ambassadors.get({ ...others, id });
    const known = answer.ambassador.id;
    return id === known ? c.json(answer) : c.redirect(`/api/v1/people/${known}`, 308);
  });
  rest.get("/memberships", async (c) => {
    const { year, ...given } = parametersOf(c);
    return c.json(await ask(c).memberships.list({ ...given, year: numberIn(year) }));
  });
  rest.get("/rotation", async (c) => {
    const { from = "", months = "12", ...others } = parametersOf(c);
    return c.json(await ask(c).rotation.project({ ...others, from, months: wholeNumber(months) }));
  });
  rest.get("/rotation/turns", async (c) => {
    const { stateId = "", startsOn = "", endsBefore = "", ...others } = parametersOf(c);
    return c.json(await ask(c).rotation.turns({ ...others, stateId, startsOn, endsBefore }));
  });
  rest.get("/rotation/scenario", async (c) => {
    refuseOthers(c, (name) => /^\d{4}$/.test(name));
    const { scenario, problems } = parseScenario(new URL(c.req.url).searchParams);
    refuse(problems);
    return c.json(await ask(c).rotation.scenario(scenario));
  });

  rest.get("/search", async (c) => {
    const { q = "", limit, ...others } = parametersOf(c);
    return c.json(await ask(c).search.find({ ...others, q, limit: numberIn(limit) }));
  });

  rest.all("*", (c) => problemDetails(noSuchAddress(c.req.path)));
  rest.onError((error) => {
    if (error instanceof TRPCError) return problemDetails(error);
    throw error;
  });
  return rest;
};

const noSuchAddress = (path: string): TRPCError =>
  new TRPCError({ code: "NOT_FOUND", message: `There is nothing at ${path}.` });

/** The number that `text` writes; not a number, for the procedure to refuse, when it writes none. */
const wholeNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : wholeNumber(text);
