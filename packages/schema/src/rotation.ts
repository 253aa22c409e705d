export { candidatesIn, type Electorate, electionBar, lastElection } from "./rotation/candidates.ts";
export {
  type Council,
  edgeOf,
  firstMonthOf,
  type KnownMonth,
  outlook,
  presidencyOf,
  type RotationMonth,
  rotationFor,
  turnsOf,
  turnsUntil,
  type UnknownMonth,
} from "./rotation/council.ts";
export { councilProblems } from "./rotation/council-problems.ts";
export { exceptionsOf, turnPeriod } from "./rotation/departures.ts";
export { groupNames, type SeatsByGroup, seatsElectedIn, termElectedIn } from "./rotation/election-seats.ts";
export { explain } from "./rotation/explain.ts";
export type { Explanation, ExplanationStep, NamedMember, TableChange } from "./rotation/explanation.ts";
export { knownState, unNameOf } from "./rotation/known-state.ts";
export { inOrder, orderKey } from "./rotation/order.ts";
export { earliestAndLatest, type Prospect } from "./rotation/prospect.ts";
export { nextPresident, type Projection, projectPresidencies, type RotationTurn } from "./rotation/rule.ts";
export { type Choice, formatScenario, parseScenario, type Scenario } from "./rotation/scenario.ts";
export type { Contest, GroupContest } from "./rotation/settle.ts";
export { neverSat, satWithoutTurn, type TurnStatistics, turnStatistics } from "./rotation/statistics.ts";
export { membersOn, seatsOn, type Term } from "./rotation/table.ts";
export {
  applyScenario,
  playScenario,
  type SupposedMonth,
  scenarioProblems,
  type WhatIf,
} from "./rotation/what-if.ts";
