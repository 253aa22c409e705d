import type { Day } from "./day.ts";
import type { Month } from "./month.ts";

/** The year of a month: `2025` for `"2025-09"`. */
export const yearOf = (month: Month): number => Number(month.slice(0, 4));

/** The number of a month in its year, 1 to 12. */
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));

/** A month from its year and its number 1 to 12. */
export const monthFrom = (year: number, number: number): Month =>
  `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;

const ordinal = (month: Month): number => yearOf(month) * 12 + monthNumber(month) - 1;

/**
 * The month `count` months after `month`; a negative `count` goes back.
 *
 * @example
 * addMonths("2025-12", 1) // "2026-01"
 */
export const addMonths = (month: Month, count: number): Month => {
  const at = ordinal(month) + count;
  return monthFrom(Math.floor(at / 12), (at % 12) + 1);
};

/** How many months `to` lies after `from`; negative when it lies before. */
export const monthsBetween = (from: Month, to: Month): number => ordinal(to) - ordinal(from);

/** All months from `first` until before `end`, in order; empty when `end` is not after `first`. */
export const monthRange = (first: Month, end: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(first, end)) }, (_, i) => addMonths(first, i));

/** The twelve months of a year, January first. */
export const monthsOfYear = (year: number): Month[] => monthRange(monthFrom(year, 1), monthFrom(year + 1, 1));

/** The day `count` days after `day`; a negative `count` goes back. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The month a day lies in. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/**
 * A half-open period: it holds on `startsOn` and no longer on `endsBefore`.
 * `endsBefore: null` means that no end is known or set.
 */
export type Period = { startsOn: Day; endsBefore: Day | null };

/** True when `day` lies in `period`. */
export const holdsOn = (period: Period, day: Day): boolean =>
  period.startsOn <= day && (period.endsBefore === null || day < period.endsBefore);

/** True when two periods share at least one day. */
export const overlap = (a: Period, b: Period): boolean =>
  (b.endsBefore === null || a.startsOn < b.endsBefore) &&
  (a.endsBefore === null || b.startsOn < a.endsBefore);

const newYorkCalendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/New_York",
  dateStyle: "short",
});

/** The day in New York at an instant: the Council's month turns at midnight there. */
export const newYorkDay = (instant: Date): Day => newYorkCalendar.format(instant);

const newYorkClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * An instant as the calendar and the clocks of New York show it, to the minute.
 *
 * @example
 * newYorkTime(new Date("2025-09-01T03:59:00Z")) // { day: "2025-08-31", time: "23:59" }
 */
export const newYorkTime = (instant: Date): { day: Day; time: string } => ({
  day: newYorkDay(instant),
  time: newYorkClock.format(instant),
});
