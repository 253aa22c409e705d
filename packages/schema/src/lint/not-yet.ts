import { addDays } from "../calendar.ts";
import type { Source } from "../source.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding } from "./finding.ts";
import { isBefore } from "./partial-day.ts";

/** A source that is dated after today, and so was read by nobody. East of New York it may be tomorrow already. */
export const notYet = ({ publishedOn }: Source, { today }: Pick<Facts, "today">): Finding[] =>
  publishedOn !== null && isBefore(addDays(today, 1), publishedOn)
    ? [blocks("not-yet", ["publishedOn"], `This day is yet to come: today is ${today}. Check the year.`)]
    : [];
