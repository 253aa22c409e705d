import type { Day, PartialDay } from "../day.ts";

/**
 * True when `a` lies before `b` for certain, both as exactly as they are known.
 *
 * @example
 * isBefore("2024", "2025-03-01") // true
 * isBefore("2025", "2025-03-01") // false: it may lie after
 */
export const isBefore = (a: PartialDay, b: PartialDay): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** The first day that a date may mean: `"2025-01-01"` for `"2025"`. */
export const earliestDay = (date: PartialDay): Day => date.padEnd(7, "-01").padEnd(10, "-01");
