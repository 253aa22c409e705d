import type { Problem } from "../problems.ts";
import type { State } from "../state.ts";
import { type Electorate, electionBar } from "./candidates.ts";
import { groupNames, seatsElectedIn } from "./election-seats.ts";
import { unknownState, unNameOf } from "./known-state.ts";
import type { Choice } from "./scenario.ts";

/**
 * Judges the chosen winners of one election in the order given, so that of three states for two seats the third is at fault.
 *
 * @returns the winners that stand, and for each other one a problem with the path `[year, its index]`.
 */
export const verdictOn = (
  { year, winners }: Choice,
  { council, states }: Electorate,
): { accepted: State[]; problems: Problem[] } => {
  const accepted: State[] = [];
  const problems: Problem[] = [];
  for (const [at, id] of winners.entries()) {
    const state = states.find((s) => s.id === id);
    const fault = state
      ? (electionBar(state, year, council) ?? seatFault(state, year, accepted))
      : unknownState(id, states);
    if (state && fault === null) accepted.push(state);
    else if (fault !== null) problems.push({ path: [String(year), at], message: fault });
  }
  return { accepted, problems };
};

const seatFault = (state: State, year: number, accepted: State[]): string | null => {
  const name = unNameOf(state);
  const group = state.regionalGroup;
  if (accepted.includes(state)) return `${name} is chosen twice in ${year}.`;
  if (group === null) return `${name} belongs to no regional group, so no seat is open to it.`;
  const seats = seatsElectedIn(year)[group];
  const taken = accepted.filter((other) => other.regionalGroup === group).map(unNameOf);
  if (seats === 0)
    return `No ${groupNames[group]} seat is open to ${name} in ${year}; the group elects in ${year + 1}.`;
  if (taken.length < seats) return null;
  const open = seats === 1 ? "one seat is" : `${seats} seats are`;
  return `${name} is one too many in ${year}: ${open} open to the ${groupNames[group]} group. Take out ${taken.join(" or ")} first.`;
};
