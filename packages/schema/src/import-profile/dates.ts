import { addDays, monthFrom } from "../calendar.ts";
import type { Day, PartialDay } from "../day.ts";
import type { Month } from "../month.ts";

/** A date as a text prints it: `month` 1 to 12, `days` empty when it names none. */
export type PrintedDate = { start: number; end: number; year: number | null; month: number; days: number[] };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month's name or its usual abbreviation, with a capital. */
export const monthName =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";

const year = "(?:19|20)\\d\\d";
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const days = (group: string): string =>
  `(?<${group}>${day})(?:(?: ?- ?| to | and | & )(?<${group}Last>${day}))?`;

const date = new RegExp(
  [
    `\\b(?<isoYear>${year})-(?<isoMonth>0[1-9]|1[0-2])(?:-(?<isoDay>0[1-9]|[12]\\d|3[01]))?(?!\\d)`,
    `\\b(?<month1>${monthName})\\s${days("day1")}(?!\\d)(?:,?\\s(?<year1>${year}))?`,
    `(?<![\\d-])${days("day2")}(?:\\sof)?\\s(?<month2>${monthName})(?!\\p{L})(?:,?\\s(?<year2>${year}))?`,
    `\\b(?<month3>${monthName})(?!\\p{L})(?:,?\\s(?:of\\s)?(?<year3>${year}))?(?!\\d)`,
  ].join("|"),
  "gu",
);

/** All dates in a text with straight quotes and plain hyphens, in order. Years alone are left out. */
export const datesIn = (folded: string): PrintedDate[] =>
  [...folded.matchAll(date)].map((match) => {
    const found = match.groups ?? {};
    const name = found.month1 ?? found.month2 ?? found.month3;
    const printedYear = found.isoYear ?? found.year1 ?? found.year2 ?? found.year3;
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: printedYear === undefined ? null : Number(printedYear),
      month: name === undefined ? Number(found.isoMonth) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1,
      days: daysFrom(found.isoDay ?? found.day1 ?? found.day2, found.day1Last ?? found.day2Last),
    };
  });

const daysFrom = (first: string | undefined, last: string | undefined): number[] => {
  if (first === undefined) return [];
  const [from, to] = [Number.parseInt(first, 10), Number.parseInt(last ?? first, 10)];
  return to < from ? [from] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

/** The days of a printed date in a month, without those that the month does not have. */
export const daysOf = ({ days: numbers }: PrintedDate, month: Month): Day[] =>
  numbers.map((number) => addDays(`${month}-01`, number - 1)).filter((found) => found.startsWith(month));

/** The first date in a text, as exactly as printed, a year alone included; null when there is none. */
export const partialDayIn = (folded: string): PartialDay | null => {
  const found = datesIn(folded).find((printed) => printed.year !== null);
  if (found?.year && found.month) {
    const month = monthFrom(found.year, found.month);
    return daysOf(found, month)[0] ?? month;
  }
  return new RegExp(`\\b${year}\\b`).exec(folded)?.[0] ?? null;
};
