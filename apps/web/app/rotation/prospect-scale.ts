import type { Month } from "@council/schema";
import { addMonths, monthFrom, monthsBetween, yearOf } from "@council/schema/calendar";

/** Where months lie on the bar, in percent of its length. */
export type ProspectScale = {
  /** Where a month begins; what lies outside comes to the nearer end. */
  at: (month: Month) => number;
  /** The years whose January lies on the bar, with room for a label each. */
  years: number[];
};

const labelsAtMost = 7;

/** A bar from `from` to the end of the year after the last of `months`, two years at least. */
export const scaleFrom = (from: Month, months: (Month | null)[]): ProspectScale => {
  const last = [addMonths(from, 24), ...months.filter((month) => month !== null)].sort().at(-1) ?? from;
  const length = monthsBetween(from, monthFrom(yearOf(last) + 1, 1));
  const begun = yearOf(addMonths(from, 3));
  const all = Array.from({ length: yearOf(last) - begun + 1 }, (_, i) => begun + i);
  const step = Math.ceil(all.length / labelsAtMost);
  return {
    at: (month) => (100 * Math.max(0, Math.min(length, monthsBetween(from, month)))) / length,
    years: all.filter((year) => monthFrom(year, 1) > from).filter((_, i) => i % step === 0),
  };
};
