import {
  addMonths,
  CouncilError,
  type ExplanationView,
  earliestAndLatest,
  edgeOf,
  explain,
  formatScenario,
  type Month,
  monthOf,
  neverSat,
  outlook,
  type ProspectView,
  playScenario,
  type RotationQuery,
  type RotationView,
  type Scenario,
  type ScenarioView,
  type State,
  type StatisticsView,
  satWithoutTurn,
  type TurnsQuery,
  type TurnsView,
  turnStatistics,
  turnsOf,
} from "@council/schema";
import type { Context } from "../context.ts";
import * as council from "../store/council.ts";
import * as memberships from "../store/memberships.ts";
import * as states from "../store/states.ts";
import * as turns from "../store/turns.ts";
import { presentMention } from "./state-mention.ts";
import { withSources } from "./with-sources.ts";
import { withStates } from "./with-states.ts";

type Asked = Pick<Context, "db" | "today">;

/** The months from `from` on as the rule computes them, each beside what is recorded. */
export const rotationView = async (
  { db, today }: Asked,
  { from, months }: RotationQuery,
): Promise<RotationView> => {
  const [rule, all, known] = await Promise.all([council.read(db), turns.list(db), states.list(db)]);
  const recorded = new Map(all.map(({ id, stateId, name, evidence }) => [id, { stateId, name, evidence }]));
  const computed = outlook(from, months, rule);
  const concerned = new Set(computed.flatMap((month) => (month.kind === "turn" ? month.exceptionIds : [])));
  const answer = {
    today,
    months: computed.map((month) => ({ computed: month, recorded: recorded.get(month.month) ?? null })),
    edge: edgeOf(rule),
    exceptions: rule.exceptions.filter(({ id }) => concerned.has(id)),
  };
  return withSources(db, withStates(known, answer));
};

/** Why a month has the president it has. */
export const explanationView = async ({ db }: Asked, month: Month): Promise<ExplanationView> => {
  const [rule, known] = await Promise.all([council.read(db), states.list(db)]);
  return withSources(db, withStates(known, explain(month, rule)));
};

/** The turns of a state that begin within a period. */
export const turnsView = async (
  { db }: Pick<Context, "db">,
  state: State,
  period: Pick<TurnsQuery, "startsOn" | "endsBefore">,
): Promise<TurnsView> => {
  const rule = await council.read(db);
  return { state: presentMention(state), turns: turnsOf(state.id, period, rule), edge: edgeOf(rule) };
};

/** When a state presides next, from the month after today's on. */
export const prospectView = async ({ db, today }: Asked, state: State): Promise<ProspectView> => {
  const [rule, known] = await Promise.all([council.read(db), states.all(db)]);
  const from = addMonths(monthOf(today), 1);
  const edge = edgeOf(rule);
  const until = edge ?? addMonths(from, 12);
  const isAhead = from < until;
  const period = { startsOn: `${from}-01`, endsBefore: `${until}-01` };
  const nextFrom = (first: Month) => earliestAndLatest(state.id, rule, { from: first, states: known });
  return {
    ...nextFrom(from),
    today,
    state: presentMention(state),
    coming: isAhead ? turnsOf(state.id, period, rule).map(({ month }) => month) : [],
    edge,
    beyond: edge === null ? null : nextFrom(isAhead ? edge : from),
  };
};

/** What would follow from elections that come out as supposed. */
export const scenarioView = async ({ db }: Asked, scenario: Scenario): Promise<ScenarioView> => {
  const [rule, known] = await Promise.all([council.read(db), states.all(db)]);
  const { problems, ...whatIf } = playScenario(scenario, rule, known);
  if (problems.length > 0)
    throw new CouncilError("RULE_BROKEN", "These elections cannot come out like that.", problems);
  return withStates(known, { ...whatIf, scenario, query: formatScenario(scenario) });
};

/** How often and when each state presided until today. */
export const statisticsView = async ({ db, today }: Asked): Promise<StatisticsView> => {
  const [known, seats, all] = await Promise.all([states.all(db), memberships.periods(db), turns.list(db)]);
  const begun = all.filter(({ startsOn }) => startsOn <= today);
  return withStates(known, {
    today,
    statistics: turnStatistics(begun.map(({ id, stateId }) => ({ month: id, stateId }))),
    neverSat: neverSat(
      known.filter(({ endedOn }) => endedOn === null),
      seats,
    ),
    satWithoutTurn: satWithoutTurn(seats, begun),
  });
};
