import type { Month, Slug, TurnStatistics } from "@council/schema";
import { addMonths } from "@council/schema/calendar";

/** The months between two turns of a state. */
export type TurnGap = { stateId: Slug; from: Month; to: Month; months: number };

/** Every time between two turns of the same state, the longest first. */
export const longestGaps = (statistics: TurnStatistics[]): TurnGap[] =>
  statistics.flatMap(gapsOf).toSorted((a, b) => b.months - a.months);

const gapsOf = ({ stateId, first, gaps }: TurnStatistics): TurnGap[] => {
  let from = first;
  return gaps.map((months) => {
    const gap = { stateId, from, to: addMonths(from, months), months };
    from = gap.to;
    return gap;
  });
};
