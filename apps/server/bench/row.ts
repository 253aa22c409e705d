import type { Compared } from "./side-by-side.ts";

/** A line of the table. `ratio` is ours to what stands beside it; both are null where nothing does. */
export type Row = {
  what: string;
  ours: string;
  against: string;
  ratio: number | null;
  atLeast: number | null;
};

const rate = (value: number): string => `${Math.round(value)} /s`;

/** Ours beside something else, and the least ratio that is wanted. */
export const comparedRow = ({
  what,
  found,
  beside,
  atLeast,
}: {
  what: string;
  found: Compared;
  beside: string;
  atLeast: number;
}): Row => ({
  ...{ what, ours: rate(found.ours), against: `${rate(found.against)} ${beside}` },
  ...{ ratio: found.ratio, atLeast },
});

/** What is measured by itself. */
export const rowAlone = (what: string, ours: string): Row => ({
  ...{ what, ours, against: "", ratio: null, atLeast: null },
});
