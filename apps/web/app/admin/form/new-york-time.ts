import { newYorkTime } from "@council/schema";
import { useFormat } from "../../i18n/format.ts";

/**
 * The instant at which the clocks of New York show a time, `"2026-12-01T09:00"`. Of an hour that they show twice in
 * autumn it is the first.
 *
 * @returns null for what is no time, and for the hour that the clocks skip in spring.
 */
export const newYorkInstant = (typed: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return null;
  const asIfUtc = new Date(`${typed.slice(0, 16)}:00Z`);
  if (Number.isNaN(asIfUtc.getTime())) return null;
  const instants = [4, 5].map((hours) => new Date(asIfUtc.getTime() + hours * 3_600_000));
  return instants.find((instant) => shows(instant, typed)) ?? null;
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
