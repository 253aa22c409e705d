import type { Compared } from "./side-by-side.ts";

/** A line of the table. `ratio` is ours to what stands beside it; null where nothing does, and `asked` where nothing is. */
export type Row = {
  what: string;
  ours: string;
  against: string;
  ratio: number | null;
  asked: { atLeast: number } | { atMost: number } | null;
};

const rate = (value: number): string => `${Math.round(value)} /s`;

const time = (ms: number): string => `${ms.toFixed(ms < 20 ? 1 : 0)} ms`;

/** Ours beside something else, in answers a second, and the least ratio that is asked. */
export const comparedRow = ({
  what,
  found,
  beside,
  atLeast,
}: {
  what: string;
  found: Compared;
  beside: string;
  atLeast: number | null;
}): Row => ({
  ...{ what, ours: rate(found.ours), against: `${rate(found.against)} ${beside}` },
  ...{ ratio: found.ratio, asked: atLeast === null ? null : { atLeast } },
});

/** Ours beside something else, in milliseconds, and the largest ratio that is asked. */
export const timesRow = ({
  what,
  ours,
  against,
  beside,
  atMost,
}: {
  what: string;
  ours: number;
  against: number;
  beside: string;
  atMost: number | null;
}): Row => ({
  ...{ what, ours: time(ours), against: `${time(against)} ${beside}` },
  ...{ ratio: ours / against, asked: atMost === null ? null : { atMost } },
});

/** What is measured by itself. */
export const rowAlone = (what: string, ours: string): Row => ({
  ...{ what, ours, against: "", ratio: null, asked: null },
});

/** Whether a row keeps what is asked of it, with `leeway` for what other work on the machine does to a measure. */
export const holds = ({ ratio, asked }: Row, leeway = 1): boolean => {
  if (ratio === null || asked === null) return true;
  return "atLeast" in asked ? ratio >= asked.atLeast / leeway : ratio <= asked.atMost * leeway;
};
