import {
  addMonths,
  CouncilError,
  earliestAndLatest,
  edgeOf,
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
import { presentMention } from "./state-mention.ts";
import { withSources } from "./with-sources.ts";
import { withStates } from "./with-states.ts";

type Asked = Pick<Context, "snapshot" | "today">;

/** The months from `from` on as the rule computes them, each beside what is recorded. */
export const rotationView = async (
  { snapshot, today }: Asked,
  { from, months }: RotationQuery,
): Promise<RotationView> => {
  const { council: rule, states, turns } = await snapshot.record();
  const recorded = new Map(turns.map(({ id, stateId, name, evidence }) => [id, { stateId, name, evidence }]));
  const computed = outlook(from, months, rule);
  const concerned = new Set(computed.flatMap((month) => (month.kind === "turn" ? month.exceptionIds : [])));
  const answer = {
    today,
    months: computed.map((month) => ({ computed: month, recorded: recorded.get(month.month) ?? null })),
    edge: edgeOf(rule),
    exceptions: rule.exceptions.filter(({ id }) => concerned.has(id)),
  };
  return withSources({ snapshot }, withStates(states, answer));
};

/** The turns of a state that begin within a period. */
export const turnsView = async (
  { snapshot }: Pick<Context, "snapshot">,
  state: State,
  period: Pick<TurnsQuery, "startsOn" | "endsBefore">,
): Promise<TurnsView> => {
  const { council: rule } = await snapshot.record();
  return { state: presentMention(state), turns: turnsOf(state.id, period, rule), edge: edgeOf(rule) };
};

/** When a state presides next, from the month after today's on. */
export const prospectView = async ({ snapshot, today }: Asked, state: State): Promise<ProspectView> => {
  const { council: rule, states } = await snapshot.record();
  const from = addMonths(monthOf(today), 1);
  const edge = edgeOf(rule);
  const until = edge ?? addMonths(from, 12);
  const isAhead = from < until;
  const period = { startsOn: `${from}-01`, endsBefore: `${until}-01` };
  const nextFrom = (first: Month) => earliestAndLatest(state.id, rule, { from: first, states });
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
export const scenarioView = async ({ snapshot }: Asked, scenario: Scenario): Promise<ScenarioView> => {
  const { council: rule, states } = await snapshot.record();
  const { problems, ...whatIf } = playScenario(scenario, rule, states);
  if (problems.length > 0)
    throw new CouncilError("RULE_BROKEN", "These elections cannot come out like that.", problems);
  return withStates(states, { ...whatIf, scenario, query: formatScenario(scenario) });
};

/** How often and when each state presided until today. */
export const statisticsView = async ({ snapshot, today }: Asked): Promise<StatisticsView> => {
  const { council: rule, states, turns } = await snapshot.record();
  const begun = turns.filter(({ startsOn }) => startsOn <= today);
  return withStates(states, {
    today,
    statistics: turnStatistics(begun.map(({ id, stateId }) => ({ month: id, stateId }))),
    neverSat: neverSat(
      states.filter(({ endedOn }) => endedOn === null),
      rule.memberships,
    ),
    satWithoutTurn: satWithoutTurn(rule.memberships, begun),
  });
};
