import type { Day } from "@council/schema";
import { useFormat } from "../../i18n/format.ts";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});

/**
 * An instant as the clocks of New York show it, to the minute.
 *
 * @example
 * newYorkTime(new Date("2025-09-01T03:59:00Z")) // { day: "2025-08-31", time: "23:59" }
 */
export const newYorkTime = (instant: Date): { day: Day; time: string } => {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

/**
 * The instant at which the clocks of New York show a time, `"2026-12-01T09:00"`. An hour that a clock skips in spring is the
 * one after it, one that it shows twice in autumn is the first.
 *
 * @returns null for what is no time.
 */
export const newYorkInstant = (typed: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return null;
  const asIfUtc = new Date(`${typed.slice(0, 16)}:00Z`);
  if (Number.isNaN(asIfUtc.getTime())) return null;
  const earliest = new Date(asIfUtc.getTime() + 4 * 3_600_000);
  return shows(earliest, typed) ? earliest : new Date(asIfUtc.getTime() + 5 * 3_600_000);
};

const shows = (instant: Date, typed: string): boolean => {
  const { day, time } = newYorkTime(instant);
  return typed.startsWith(`${day}T${time}`);
};

/** Writes instants as "25 November 2026, 18:05", in New York: the same on the server and in every browser. */
export const useMoment = (): ((instant: string | number) => string) => {
  const format = useFormat();
  return (instant) => {
    const { day, time } = newYorkTime(new Date(instant));
    return `${format.day(day)}, ${time}`;
  };
};
