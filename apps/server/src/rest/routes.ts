import { CouncilError, type Problem, parseScenario } from "@council/schema";
import { TRPCError } from "@trpc/server";
import { Hono, type Context as HttpContext } from "hono";
import { cors } from "hono/cors";
import type { ContextOf, HttpVariables } from "../headers.ts";
import { appRouter } from "../router.ts";
import { problemDetails } from "./problem-details.ts";

/** The public reads as plain addresses; open to pages of any origin. */
export const restRoutes = (contextOf: ContextOf): Hono<HttpVariables> => {
  const rest = new Hono<HttpVariables>();
  const ask = (c: HttpContext<HttpVariables>) => appRouter.createCaller(contextOf(c));

  rest.use(cors());
  rest.get("/presidencies", async (c) =>
    c.json(
      await ask(c).presidencies.list({
        year: wholeNumber(c.req.query("year")),
        from: c.req.query("from"),
        months: wholeNumber(c.req.query("months")),
      }),
    ),
  );
  rest.get("/presidencies/current", async (c) => c.json(await ask(c).presidencies.current()));
  rest.get("/presidencies/:month", async (c) => {
    const month = c.req.param("month");
    const answer = await ask(c).presidencies.byMonth({ month });
    const { id } = answer.presidency;
    return id === month ? c.json(answer) : c.redirect(`/api/v1/presidencies/${id}`, 308);
  });
  rest.get("/states", async (c) => c.json(await ask(c).states.list()));
  rest.get("/states/:id", async (c) => {
    const answer = await ask(c).states.get({ id: c.req.param("id") });
    const { id } = answer.state;
    return id === c.req.param("id") ? c.json(answer) : c.redirect(`/api/v1/states/${id}`, 308);
  });
  rest.get("/people/:id", async (c) => c.json(await ask(c).ambassadors.get({ id: c.req.param("id") })));
  rest.get("/memberships", async (c) =>
    c.json(await ask(c).memberships.list({ year: wholeNumber(c.req.query("year")), on: c.req.query("on") })),
  );
  rest.get("/rotation", async (c) =>
    c.json(
      await ask(c).rotation.project({
        from: c.req.query("from") ?? "",
        months: wholeNumber(c.req.query("months")) ?? 12,
      }),
    ),
  );
  rest.get("/rotation/turns", async (c) => {
    const { stateId = "", startsOn = "", endsBefore = "" } = c.req.query();
    return c.json(await ask(c).rotation.turns({ stateId, startsOn, endsBefore }));
  });
  rest.get("/rotation/scenario", async (c) => {
    const { scenario, problems } = parseScenario(new URL(c.req.url).searchParams);
    if (problems.length > 0) throw unreadable(problems);
    return c.json(await ask(c).rotation.scenario(scenario));
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

const unreadable = (problems: Problem[]): TRPCError => {
  const cause = new CouncilError("BAD_INPUT", "This scenario cannot be read.", problems);
  return new TRPCError({ code: "BAD_REQUEST", message: cause.message, cause });
};

/** The number that `text` writes; not a number, for the procedure to refuse, when it writes none. */
const wholeNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
};
