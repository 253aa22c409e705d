import { newYorkTime } from "@council/schema";

/**
 * An instant in the words of a revision.
 *
 * @example
 * momentOf(new Date("2026-12-01T14:00:00Z")) // "2026-12-01 at 09:00 in New York"
 */
export const momentOf = (instant: Date): string => {
  const { day, time } = newYorkTime(instant);
  return `${day} at ${time} in New York`;
};
