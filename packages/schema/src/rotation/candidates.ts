import { monthOf } from "../calendar.ts";
import type { Membership } from "../membership.ts";
import type { State } from "../state.ts";
import type { Council } from "./council.ts";
import { termElectedIn } from "./election-seats.ts";
import { unNameOf } from "./known-state.ts";
import { inOrder } from "./order.ts";

/** What an election is judged by. */
export type Electorate = {
  /** The Council as the elections before leave it, without a result for the year in question. */
  council: Council;
  states: readonly State[];
};

/** The memberships won in the election of `year`; empty when it is still to come. */
export const electedIn = (year: number, { memberships }: Council): Membership[] =>
  memberships.filter((m) => m.seat === "elected" && m.startsOn === termElectedIn(year).startsOn);

/** The year of the last election with a known result; null when none is known. */
export const lastElection = ({ memberships }: Council): number | null => {
  const years = memberships
    .filter((m) => m.seat === "elected")
    .map((m) => Number(m.startsOn.slice(0, 4)) - 1);
  return years.length === 0 ? null : Math.max(...years);
};

/**
 * Why a state cannot be elected in a year whatever the vote, in a sentence; null when it can. Open seats are another question.
 *
 * @source Charter, Article 23 (2): "A retiring member shall not be eligible for immediate re-election."
 */
export const electionBar = (state: State, year: number, { memberships }: Council): string | null => {
  const { startsOn } = termElectedIn(year);
  const name = unNameOf(state);
  const seats = memberships.filter((m) => m.stateId === state.id);
  if (state.endedOn !== null) return `${name} is no longer a member of the United Nations.`;
  if (seats.some((m) => m.seat === "permanent" && m.endsBefore === null))
    return `${name} holds a permanent seat.`;
  const kept = seats.find((m) => m.startsOn < startsOn && m.endsBefore !== null && startsOn < m.endsBefore);
  if (kept)
    return `${name} already sits from ${monthOf(kept.startsOn)} until ${monthOf(kept.endsBefore ?? startsOn)}.`;
  if (seats.some((m) => m.endsBefore === startsOn))
    return `${name} retires as these terms begin and cannot be elected again at once (Charter, Article 23).`;
  return null;
};

/** The states that can be elected in a year, in alphabetical order of their UN names. */
export const candidatesIn = (year: number, { council, states }: Electorate): State[] => {
  const { startsOn } = termElectedIn(year);
  // Nobody is barred by a seat that ended earlier, and there are hundreds of those.
  const memberships = council.memberships.filter((m) => m.endsBefore === null || startsOn <= m.endsBefore);
  const eligible = states.filter((state) => electionBar(state, year, { ...council, memberships }) === null);
  return inOrder(eligible.map((state) => ({ name: unNameOf(state), state }))).map(({ state }) => state);
};
