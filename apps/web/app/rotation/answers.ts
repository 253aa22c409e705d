import type { Day, Month, Problem, Scenario, StateSummary } from "@council/schema";
import { monthFrom, monthOf, yearOf } from "@council/schema/calendar";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { answerOf, answerOrProblems } from "../api.ts";
import { fieldsOf, refusalsOf, withoutRefused } from "./election-fields.ts";
import { longestGaps } from "./longest-gaps.ts";

type Api = TRPCClient<AppRouter>;

/** Terms last two years, so the rota never reaches further ahead. */
const monthsAhead = 36;

const shownAtMost = 8;

/** Why `asked` has its president; the month of `today` when nothing is asked or the answer is a problem. */
export const explained = async (api: Api, asked: Month | null, today: Day) => {
  const now = monthOf(today);
  const { answer, problems } = await answerOrProblems(api.rotation.explain.query({ month: asked ?? now }));
  const explanation = answer ?? (await answerOf(api.rotation.explain.query({ month: now })));
  return { explanation, problems };
};

/** When a state presides next; nothing when no state is asked for. */
export const nextTurns = async (api: Api, asked: string | null) =>
  asked === null
    ? { answer: null, problems: [] }
    : answerOrProblems(api.rotation.prospect.query({ id: asked }));

/** The rota from January of this year to its end, and what the rule makes of the same months. */
export const publishedRota = async (api: Api, today: Day) => {
  const now = monthOf(today);
  const [listed, projected] = await Promise.all([
    answerOf(api.presidencies.list.query({ from: monthFrom(yearOf(now), 1), months: monthsAhead })),
    answerOf(api.rotation.project.query({ from: now, months: monthsAhead })),
  ]);
  const unknown = projected.months.map(({ computed }) => computed).find(({ kind }) => kind === "unknown");
  return {
    now,
    turns: listed.presidencies,
    edge: projected.edge,
    openSeats: unknown?.kind === "unknown" ? unknown.openSeats : 0,
    agreeing: projected.months.filter(agrees).length,
    disagreeing: projected.months.filter((month) => !agrees(month) && month.recorded !== null),
  };
};

type Projected = Awaited<ReturnType<Api["rotation"]["project"]["query"]>>["months"][number];

const agrees = ({ computed, recorded }: Projected): boolean =>
  computed.kind === "turn" && computed.stateId === recorded?.stateId;

/** What follows from a scenario, and the elections to choose winners for. With a wrong choice nothing follows. */
export const supposed = async (
  api: Api,
  scenario: Scenario,
  { states, unreadable }: { states: StateSummary[]; unreadable: Problem[] },
) => {
  const { answer, problems } = await answerOrProblems(api.rotation.scenario.query(scenario));
  const standing = withoutRefused(scenario, refusalsOf(problems, scenario));
  const form = answer ?? (await playable(api, standing));
  const refusals = refusalsOf([...unreadable, ...problems], scenario);
  const groups = new Map(states.map(({ id, regionalGroup }) => [id, regionalGroup]));
  return {
    elections: form.contests.map((contest) => fieldsOf(contest, refusals, (id) => groups.get(id) ?? null)),
    refusals: refusals.map(({ message }) => message),
    outcome: answer !== null && unreadable.length === 0 && scenario.length > 0 ? outcomeOf(answer) : null,
  };
};

/** The elections with what stands of a refused scenario; with nothing supposed where even that cannot be played. */
const playable = async (api: Api, standing: Scenario): Promise<Played> => {
  const { answer } = await answerOrProblems(api.rotation.scenario.query(standing));
  return answer ?? answerOf(api.rotation.scenario.query([]));
};

type Played = Awaited<ReturnType<Api["rotation"]["scenario"]["query"]>>;

const outcomeOf = ({ months, byState, query }: Played) => ({ months, byState, query });

/** The turns until today in numbers. */
export const inNumbers = async (api: Api) => {
  const { statistics, neverSat, satWithoutTurn, states } = await answerOf(api.rotation.statistics.query());
  const most = statistics.slice(0, shownAtMost);
  const gaps = longestGaps(statistics).slice(0, shownAtMost);
  const named = [
    ...most.map(({ stateId }) => stateId),
    ...gaps.map(({ stateId }) => stateId),
    ...satWithoutTurn,
  ];
  return {
    most: most.map(({ stateId, turns }) => ({ stateId, turns })),
    gaps,
    neverSat: neverSat.length,
    satWithoutTurn,
    states: Object.fromEntries(Object.entries(states).filter(([id]) => named.includes(id))),
  };
};
