import { monthsBetween } from "../calendar.ts";
import type { Membership } from "../membership.ts";
import type { Month } from "../month.ts";
import type { Slug } from "../slug.ts";
import type { State } from "../state.ts";

/** How often and when a state presided. */
export type TurnStatistics = {
  stateId: Slug;
  turns: number;
  first: Month;
  last: Month;
  /** Months from each turn to the next, oldest first; one fewer than the turns. */
  gaps: number[];
};

/**
 * Statistics of every state that presided, most turns first, then by id.
 *
 * @param turns - turns in the order of their months, recorded or computed.
 * @example
 * turnStatistics([{ month: "2024-06", stateId: "republic-of-korea" }, { month: "2025-09", stateId: "republic-of-korea" }])
 *   // [{ stateId: "republic-of-korea", turns: 2, first: "2024-06", last: "2025-09", gaps: [15] }]
 */
export const turnStatistics = (turns: readonly { month: Month; stateId: Slug }[]): TurnStatistics[] => {
  const monthsOf = new Map<Slug, [Month, ...Month[]]>();
  for (const { month, stateId } of turns) {
    const months = monthsOf.get(stateId);
    if (months) months.push(month);
    else monthsOf.set(stateId, [month]);
  }
  return [...monthsOf]
    .map(([stateId, months]) => statisticsOf(stateId, months))
    .sort((a, b) => b.turns - a.turns || (a.stateId < b.stateId ? -1 : 1));
};

const statisticsOf = (stateId: Slug, months: [Month, ...Month[]]): TurnStatistics => {
  const [first, ...later] = months;
  const gaps = later.map((month, at) => monthsBetween(months[at] ?? first, month));
  return { stateId, turns: months.length, first, last: later.at(-1) ?? first, gaps };
};

/** The ids of the states that never sat on the Council, in the order given. */
export const neverSat = (
  states: readonly State[],
  memberships: readonly Pick<Membership, "stateId">[],
): Slug[] => {
  const sat = new Set(memberships.map((m) => m.stateId));
  return states.map(({ id }) => id).filter((id) => !sat.has(id));
};

/** The ids of the states that sat but had no turn, each once. */
export const satWithoutTurn = (
  memberships: readonly Pick<Membership, "stateId">[],
  turns: readonly { stateId: Slug }[],
): Slug[] => {
  const presided = new Set(turns.map((turn) => turn.stateId));
  return [...new Set(memberships.map((m) => m.stateId))].filter((id) => !presided.has(id));
};
