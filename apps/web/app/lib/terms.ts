import type { Membership, Slug } from "@council/schema";

/** One stretch on the Council, in years; `lastYear` is null while it goes on without a known end. */
export type Term = { firstYear: number; lastYear: number | null; seats: Membership[]; sources: Slug[] };

/** The terms of a state from its seats, oldest first. A seat that changed its name in mid-term is still one term. */
export const termsOf = (memberships: Membership[]): Term[] => {
  const stretches: Membership[][] = [];
  for (const seat of memberships) {
    const current = stretches.at(-1);
    if (current?.at(-1)?.endsBefore === seat.startsOn) current.push(seat);
    else stretches.push([seat]);
  }
  return stretches.map((seats) => {
    const endsBefore = seats.at(-1)?.endsBefore ?? null;
    return {
      firstYear: Number(seats[0]?.startsOn.slice(0, 4)),
      lastYear: endsBefore === null ? null : lastYearBefore(endsBefore),
      seats,
      sources: [...new Set(seats.flatMap(({ sources }) => sources))],
    };
  });
};

const lastYearBefore = (day: string): number => Number(day.slice(0, 4)) - (day.endsWith("-01-01") ? 1 : 0);
