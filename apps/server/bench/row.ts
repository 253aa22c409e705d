import type { Compared } from "./side-by-side.ts";

/** A line of the table. `ratio` is ours to what stands beside it; null where nothing does, and `asked` where nothing is. */
export type Row = {
  what: string;
  ours: string;
  against: string;
  ratio: number | null;
  asked: { atLeast: number } | { atMost: number } | null;
};

/** What a server with nothing to do may hold in memory. */
export const mostMegabytes = 130;

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

/** What a server with nothing to do holds in memory, in megabytes. */
export const memoryRow = (megabytes: number): Row => ({
  ...{
    what: "memory of an idle server",
    ours: `${megabytes.toFixed(0)} MB`,
    against: `${mostMegabytes} MB`,
  },
  ...{ ratio: megabytes / mostMegabytes, asked: { atMost: 1 } },
});

/** What is measured by itself. */
export const rowAlone = (what: string, ours: string): Row => ({
  ...{ what, ours, against: "", ratio: null, asked: null },
});

/**
 * The names of the rows that miss what is asked of them.
 *
 * @param leeway - how far below the least a ratio of speeds may be, as a factor: for what other work on the machine does to it.
 */
export const missedOf = (rows: readonly Row[], leeway = 1): string[] =>
  rows.filter((row) => !holds(row, leeway)).map(({ what }) => what);

const holds = ({ ratio, asked }: Row, leeway: number): boolean => {
  if (ratio === null || asked === null) return true;
  return "atLeast" in asked ? ratio >= asked.atLeast / leeway : ratio <= asked.atMost;
};

export const showTable = (rows: readonly Row[]): void =>
  console.table(
    rows.map(({ asked, ratio, ...row }) => ({
      ...row,
      ...{ ratio: ratio?.toFixed(2) ?? "", asked: asked ? Object.entries(asked).flat().join(" ") : "" },
    })),
  );
