import type { Membership } from "../membership.ts";
import type { Problem } from "../problems.ts";
import type { Slug } from "../slug.ts";
import type { RegionalGroup, State } from "../state.ts";
import { candidatesIn, type Electorate, electedIn, lastElection } from "./candidates.ts";
import type { Council } from "./council.ts";
import { groups, seatsElectedIn, termElectedIn } from "./election-seats.ts";
import { unNameOf } from "./known-state.ts";
import type { Choice, Scenario } from "./scenario.ts";
import { verdictOn } from "./verdict.ts";

/** One group's part of an election, as a form shows it. */
export type GroupContest = {
  group: RegionalGroup;
  seats: number;
  /** Who holds or would hold them, as far as known or chosen. */
  winners: Slug[];
  /** Who could be chosen given the elections before, in alphabetical order of UN names; the winners among them. */
  candidates: Slug[];
};

/** One election under a scenario; groups without a seat in it are left out. */
export type Contest = {
  year: number;
  /** `held`: the known result. `supposed`: named by the scenario, in place of a known result if there is one. `open`: neither. */
  result: "held" | "supposed" | "open";
  groups: GroupContest[];
};

/** A scenario applied as far as it goes: a winner with a problem is left out. */
export type Settlement = { council: Council; contests: Contest[]; problems: Problem[] };

/** How many elections after the last known one a scenario may reach. */
const reach = 10;

/** Holds the elections from the last known one to the one after the scenario's last, each on the outcome of those before. */
export const settle = (scenario: Scenario, council: Council, states: readonly State[]): Settlement => {
  const first = lastElection(council);
  if (first === null)
    return { council, contests: [], problems: scenario.map(({ year }) => outOfReach(year, null)) };
  const isNear = ({ year }: Choice): boolean => first <= year && year <= first + reach;
  const [near, far] = [scenario.filter(isNear), scenario.filter((choice) => !isNear(choice))];
  const last = Math.min(first + reach, 1 + Math.max(first, ...near.map(({ year }) => year)));
  let settlement: Settlement = {
    council,
    contests: [],
    problems: far.map(({ year }) => outOfReach(year, first)),
  };
  for (let year = first; year <= last; year++) {
    const choice = near.find((c) => c.year === year);
    settlement = holdElection(year, choice, { ...settlement, states });
  }
  return settlement;
};

const holdElection = (
  year: number,
  choice: Choice | undefined,
  { council, states, contests, problems }: Settlement & { states: readonly State[] },
): Settlement => {
  const held = electedIn(year, council);
  const { endsBefore } = termElectedIn(year);
  // A seat renamed in mid-term is two memberships, and both go with the result they come from.
  const isOfHeld = (m: Membership): boolean =>
    held.some((h) => h.stateId === m.stateId && h.startsOn <= m.startsOn && m.startsOn < endsBefore);
  const others = council.memberships.filter((m) => !isOfHeld(m));
  const electorate = { council: { ...council, memberships: others }, states };
  const verdict = choice ? verdictOn(choice, electorate) : { accepted: [], problems: [] };
  const elected = choice
    ? verdict.accepted.map((state) => membershipWon(state, year))
    : council.memberships.filter(isOfHeld);
  const result = choice ? "supposed" : held.length > 0 ? "held" : "open";
  return {
    council: { ...council, memberships: [...others, ...elected] },
    contests: [...contests, { year, result, groups: groupContests(year, elected, electorate) }],
    problems: [...problems, ...verdict.problems],
  };
};

const groupContests = (year: number, elected: Membership[], electorate: Electorate): GroupContest[] => {
  const candidates = candidatesIn(year, electorate);
  return groups
    .map((group) => ({
      group,
      seats: seatsElectedIn(year)[group],
      winners: [...new Set(elected.filter((m) => m.group === group).map((m) => m.stateId))],
      candidates: candidates.filter((state) => state.regionalGroup === group).map(({ id }) => id),
    }))
    .filter(({ seats }) => seats > 0);
};

const membershipWon = (state: State, year: number): Membership => {
  const term = termElectedIn(year);
  return {
    id: `${state.id}-${term.startsOn}`,
    stateId: state.id,
    name: unNameOf(state),
    ...term,
    seat: "elected",
    group: state.regionalGroup,
    note: null,
    sources: [],
  };
};

const outOfReach = (year: number, first: number | null): Problem => ({
  path: [String(year)],
  message:
    first === null
      ? `The election of ${year} cannot be chosen: no election is known to go on from.`
      : `The election of ${year} cannot be chosen: choose years from ${first} to ${first + reach}.`,
});
