import type { Month, Problem } from "@council/schema";
import { monthFrom } from "@council/schema/calendar";
import { askedOf } from "@council/schema/search";

/** The most presidencies that stand side by side. */
export const comparedAtMost = 6;

/** What an address asks to compare: as it is written, and as months where all of it can be read. */
export type Question = { asked: string[]; months: Month[] | null; problems: Problem[] };

/** Reads `presidencies` in an address, given once with commas or once a field; each month in words or digits. */
export const questionFrom = (query: URLSearchParams): Question => {
  const asked = query
    .getAll("presidencies")
    .flatMap((given) => given.split(","))
    .map((given) => given.trim())
    .filter((given) => given !== "");
  const read = asked.slice(0, comparedAtMost + 1).map(monthIn);
  const problems = read.flatMap((month, at) =>
    month === null
      ? [{ path: ["presidencies", at], message: "Give a month, such as 2025-09 or Sept 2025." }]
      : [],
  );
  const months = read.filter((month) => month !== null);
  return { asked, months: problems.length === 0 ? months : null, problems };
};

const monthIn = (text: string): Month | null => {
  const { period, text: rest } = askedOf(text);
  if (rest !== "" || period === null || period.year === null || period.month === null) return null;
  return monthFrom(period.year, period.month);
};
