import { type Day, holdsOn, type Slug, type StateSummary } from "@council/schema";
import type { SeatPeriod } from "../store/memberships.ts";
import type { ListedState } from "../store/states.ts";
import type { TurnRow } from "../store/turns.ts";
import { presentMention } from "./state-mention.ts";

type Facts = { states: readonly ListedState[]; seats: readonly SeatPeriod[]; turns: readonly TurnRow[] };

/** Each state with how often it sat and presided, as seen from `today`; in the order of `states`. */
export const stateList = ({ states, seats, turns }: Facts, today: Day): StateSummary[] => {
  const seatsOf = byState(seats);
  const turnsOf = byState(turns);
  return states.map((state) => {
    const { id, commonName, iso3, iso2, regionalGroup, endedOn } = state;
    const { name, flag, code } = presentMention(state);
    const held = seatsOf.get(id) ?? [];
    const sitting = held.filter((seat) => holdsOn(seat, today));
    return {
      ...{ id, commonName, name, flag, code, iso3, iso2, regionalGroup, endedOn },
      isSitting: sitting.length > 0,
      isPermanent: sitting.some(({ seat }) => seat === "permanent"),
      terms: held.filter((seat, index) => held[index - 1]?.endsBefore !== seat.startsOn).length,
      ...turnSummary(turnsOf.get(id) ?? [], today),
    };
  });
};

const turnSummary = (turns: TurnRow[], today: Day) => {
  const begun = turns.filter(({ startsOn }) => startsOn <= today);
  return {
    presidencies: begun.length,
    firstTurn: begun[0]?.id ?? null,
    lastTurn: begun.at(-1)?.id ?? null,
    nextTurn: turns[begun.length]?.id ?? null,
  };
};

const byState = <Fact extends { stateId: Slug }>(facts: readonly Fact[]): Map<Slug, Fact[]> => {
  const groups = new Map<Slug, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.stateId);
    if (group) group.push(fact);
    else groups.set(fact.stateId, [fact]);
  }
  return groups;
};
