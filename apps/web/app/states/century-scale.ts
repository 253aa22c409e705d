import type { Day } from "@council/schema";
import { firstDay } from "../lib/council.ts";

const start = `${firstDay.slice(0, 4)}-01-01`;

/** Where a day lies on a line from the beginning of 1946 to `end`, in percent of its length. */
export const scaleTo = (end: Day): ((day: Day) => number) => {
  const from = Date.parse(start);
  const length = Date.parse(end) - from;
  return (day) => (100 * Math.max(0, Math.min(length, Date.parse(day) - from))) / length;
};

/** The years that begin a decade, from 1950 until before `end`. */
export const decadesUntil = (end: Day): number[] => {
  const last = Number(end.slice(0, 4));
  return Array.from({ length: Math.ceil((last - 1950) / 10) }, (_, i) => 1950 + 10 * i);
};
