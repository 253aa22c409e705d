import type { Day } from "@council/schema";

/** The day the Council first met, in London: the record begins here. */
export const firstDay: Day = "1946-01-17";
