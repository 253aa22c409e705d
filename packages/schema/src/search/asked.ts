import type { Month } from "../month.ts";
import { monthNamed } from "./month-names.ts";
import { folded } from "./terms.ts";

/** A month, a year, or the same month of every year. */
export type AskedPeriod = { year: number | null; month: number | null };

/** What a query asks for: a period, where it names one, and the words that are left. */
export type Asked = { period: AskedPeriod | null; text: string };

const inYear = "(194[6-9]|19[5-9]\\d|20\\d\\d)";
const separator = "\\s*[-/.年\\s]\\s*";

/** The ways to write a month in digits; `year` and `month` tell which group holds which. */
const inDigits = [
  { pattern: `${inYear}-(\\d\\d)-\\d\\d`, year: 1, month: 2 },
  { pattern: `\\d{1,2}[/.](\\d{1,2})[/.]${inYear}`, year: 2, month: 1 },
  { pattern: `${inYear}${separator}(\\d{1,2})月?`, year: 1, month: 2 },
  { pattern: `(\\d{1,2})${separator}${inYear}`, year: 2, month: 1 },
].map(({ pattern, ...groups }) => ({ pattern: new RegExp(`(?<!\\d)${pattern}(?!\\d)`, "u"), ...groups }));

const digitsIn = (query: string): Asked | null => {
  for (const { pattern, year, month } of inDigits) {
    const found = pattern.exec(query);
    const number = Number(found?.[month]);
    if (found && number >= 1 && number <= 12)
      return {
        period: { year: Number(found[year]), month: number },
        text: query.replace(found[0], " ").trim(),
      };
  }
  return null;
};

const wordsIn = (query: string): Asked => {
  const words = query.split(/[\s,]+/).filter((word) => word !== "");
  const yearAt = words.findIndex((word) => new RegExp(`^${inYear}年?$`, "u").test(word));
  const monthAt = words.findIndex((word) => monthNamed(word.replace(/\.$/, ""), yearAt >= 0) !== null);
  const period = {
    year: yearAt < 0 ? null : Number(words[yearAt]?.slice(0, 4)),
    month: monthNamed((words[monthAt] ?? "").replace(/\.$/, ""), yearAt >= 0),
  };
  const isOfTime = (word: string, at: number) =>
    at === yearAt || at === monthAt || (monthAt >= 0 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  const text = words.filter((word, at) => !isOfTime(word, at)).join(" ");
  return { period: period.year === null && period.month === null ? null : period, text };
};

/**
 * Reads a query: the period it names, in words of the six languages or in digits, and what else it says.
 *
 * @example
 * askedOf("Korea sept 2025") // { period: { year: 2025, month: 9 }, text: "korea" }
 * askedOf("9/2025") // { period: { year: 2025, month: 9 }, text: "" }
 */
export const askedOf = (query: string): Asked => {
  const plain = folded(query);
  return digitsIn(plain) ?? wordsIn(plain);
};

/** True when `month` lies in the period. */
export const isInPeriod = ({ year, month }: AskedPeriod, candidate: Month): boolean =>
  (year === null || Number(candidate.slice(0, 4)) === year) &&
  (month === null || Number(candidate.slice(5, 7)) === month);
