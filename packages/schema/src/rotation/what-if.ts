import { monthOf, monthsBetween } from "../calendar.ts";
import { CouncilError } from "../errors.ts";
import type { Month } from "../month.ts";
import type { Problem } from "../problems.ts";
import type { Slug } from "../slug.ts";
import type { State } from "../state.ts";
import { type Council, edgeOf, outlook, type RotationMonth } from "./council.ts";
import { termElectedIn } from "./election-seats.ts";
import type { Scenario } from "./scenario.ts";
import { type Contest, settle } from "./settle.ts";

/**
 * What makes a scenario impossible, each with the path of the choice and what to do: a state that already sits, retires,
 * holds a permanent seat or is gone, a group without an open seat, one state too many, a year out of reach. Seats left open
 * are no problem: the months they decide stay `unknown`.
 *
 * @param states - all states, for their groups and names.
 */
export const scenarioProblems = (scenario: Scenario, council: Council, states: readonly State[]): Problem[] =>
  settle(scenario, council, states).problems;

/**
 * The Council as it would be. The supposed winners of a year replace its known ones.
 *
 * @throws CouncilError `RULE_BROKEN` with the problems of a scenario that is impossible.
 */
export const applyScenario = (scenario: Scenario, council: Council, states: readonly State[]): Council => {
  const { council: supposed, problems } = settle(scenario, council, states);
  if (problems.length === 0) return supposed;
  throw new CouncilError("RULE_BROKEN", "These elections cannot come out like that.", problems);
};

/** One month under a scenario, beside what is known without it. */
export type SupposedMonth = {
  /** Always true: no line of a scenario may be taken for a fact. */
  isHypothetical: true;
  month: Month;
  supposed: RotationMonth;
  /** The same month from the known memberships alone. */
  published: RotationMonth;
  /** `added`: unknown without the scenario. `lost`: known without it, open with it. `open`: unknown either way. */
  change: "same" | "changed" | "added" | "lost" | "open";
};

/** What follows from a scenario. With problems there are no months: a wrong what-if is not half true. */
export type WhatIf = {
  problems: Problem[];
  contests: Contest[];
  months: SupposedMonth[];
  /** The months of each state that presides, by its first month. */
  byState: { stateId: Slug; name: string; months: Month[] }[];
};

/**
 * Plays a scenario forward: every month from the first term it decides to the last month that is then certain.
 *
 * @example
 * playScenario([{ year: 2027, winners: ["ghana", "kenya", "india", "peru", "croatia"] }], council, states)
 *   .months[0] // { isHypothetical: true, month: "2028-01", supposed: { name: "Ghana", … }, change: "added", … }
 */
export const playScenario = (scenario: Scenario, council: Council, states: readonly State[]): WhatIf => {
  const { council: supposed, contests, problems } = settle(scenario, council, states);
  const months = problems.length > 0 ? [] : compared(scenario, supposed, council);
  return { problems, contests, months, byState: monthsByState(months) };
};

const compared = (scenario: Scenario, supposed: Council, known: Council): SupposedMonth[] => {
  const [first] = scenario.map(({ year }) => termElectedIn(year).startsOn).sort();
  const edges = [edgeOf(supposed), edgeOf(known)].filter((edge) => edge !== null);
  const end = edges.sort().at(-1);
  if (first === undefined || end === undefined) return [];
  const from = monthOf(first);
  const span = Math.max(0, monthsBetween(from, end));
  const published = outlook(from, span, known);
  return outlook(from, span, supposed).map((month, at) => lineOf(month, published[at] ?? month));
};

const lineOf = (supposed: RotationMonth, published: RotationMonth): SupposedMonth => ({
  isHypothetical: true,
  month: supposed.month,
  supposed,
  published,
  change: changeOf(published, supposed),
});

const changeOf = (published: RotationMonth, supposed: RotationMonth): SupposedMonth["change"] => {
  if (published.kind === "unknown") return supposed.kind === "unknown" ? "open" : "added";
  if (supposed.kind === "unknown") return "lost";
  return published.stateId === supposed.stateId ? "same" : "changed";
};

const monthsByState = (months: SupposedMonth[]): WhatIf["byState"] => {
  const lines = new Map<Slug, WhatIf["byState"][number]>();
  for (const { supposed } of months) {
    if (supposed.kind === "unknown") continue;
    const { stateId, name, month } = supposed;
    lines.set(stateId, { stateId, name, months: [...(lines.get(stateId)?.months ?? []), month] });
  }
  return [...lines.values()];
};
