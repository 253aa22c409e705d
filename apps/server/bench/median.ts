/** The middle of what was measured. */
export const median = (measured: readonly number[]): number => quantile(measured, 0.5);

/** What so many of those measured do not exceed, from 0 to 1. */
export const quantile = (measured: readonly number[], share: number): number =>
  measured.toSorted((a, b) => a - b)[Math.min(measured.length - 1, Math.floor(measured.length * share))] ??
  Number.NaN;
