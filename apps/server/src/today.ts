import { type Day, newYorkDay } from "@council/schema";

export type Clock = {
  now: () => Date;
  /** Stands in for the day that `now` gives. */
  pinnedDay?: Day | undefined;
};

/** The day in New York. Worked out once a second: it is asked for with every request, and turns on a whole second. */
export const dayBy = ({ now, pinnedDay }: Clock): (() => Day) => {
  let second = Number.NaN;
  let day: Day = "";
  return () => {
    if (pinnedDay) return pinnedDay;
    const at = now();
    const asked = Math.floor(at.getTime() / 1000);
    if (asked !== second) day = newYorkDay(at);
    second = asked;
    return day;
  };
};
