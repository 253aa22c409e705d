import { monthFrom, monthsBetween } from "../calendar.ts";
import { datesIn, type PrintedDate } from "./dates.ts";
import { best, type Finding } from "./finding.ts";
import { foldedOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import type { Reading } from "./reading.ts";

const aboutPresidency =
  /presidenc|presid(?:es?|ing) over|president of the (?:UN |U\.N\. )?(?:Security )?Council|assum|rotating|takes? (?:over|the (?:role|helm|gavel|chair))|program(?:me)? of work/i;
const inThePast = /\b(?:last|previous(?:ly)?|earlier|held|was|were|had|served)\b/i;
const announcement = /\b(?:this|upcoming|coming|next|month of|for|in|during|the)\s$/i;

type Candidate = { span: Span; year: number | null; month: number; score: number };

/**
 * The month of the presidency, by a label or the sentences about the presidency. A month printed without its year takes
 * that of the day in the text that lies closest to it, such as the day a photo was taken.
 */
export const presidencyMonth = ({ page, entries, sentences }: Reading): Finding[] => {
  const labelled = entries
    .filter(({ kind }) => kind === "month")
    .flatMap(({ value }) => candidatesIn(page, value));
  const isAbout = (sentence: Span) => aboutPresidency.test(foldedOf(page, sentence));
  const found =
    best(summed(labelled)) ?? best(summed(sentences.filter(isAbout).flatMap((at) => candidatesIn(page, at))));
  if (!found) return [];
  const year = found.year ?? yearNear(found.month, datesIn(page.folded));
  if (year === null) return [];
  const confidence = found.year === null ? "medium" : found.score < 1 ? "low" : "high";
  return [{ field: "presidency.month", value: monthFrom(year, found.month), span: found.span, confidence }];
};

const candidatesIn = (page: Page, within: Span): Candidate[] => {
  const words = foldedOf(page, within);
  return datesIn(words).flatMap(({ start, end, year, month, days }) => {
    const before = words.slice(Math.max(0, start - 120), start);
    const announced = announcement.exec(before)?.[0].length ?? 0;
    const isOnlyAWord = /^(?:May|March)$/.test(words.slice(start, end)) && announced === 0 && before !== "";
    if (isOnlyAWord) return [];
    const score = inThePast.test(before)
      ? 0.5
      : 1 + (announced > 0 ? 2 : 0) + (year === null ? 0 : 3) - (days.length > 0 ? 1 : 0);
    return [
      { span: { start: within.start + start - announced, end: within.start + end }, year, month, score },
    ];
  });
};

/** Mentions of one month count together; the year of one is the year of all. */
const summed = (candidates: Candidate[]): Candidate[] => {
  const months = new Map<number, Candidate>();
  for (const one of candidates) {
    const same = months.get(one.month) ?? { ...one, score: 0 };
    const evidence = same.year === null && one.year !== null ? one : same;
    months.set(one.month, { ...evidence, score: same.score + one.score });
  }
  return [...months.values()];
};

const farthestMonths = 2;

const yearNear = (month: number, dates: PrintedDate[]): number | null => {
  const near = dates
    .filter((date) => date.year !== null && (date.days.length > 0 || date.month === month))
    .flatMap((date) => [-1, 0, 1].map((shift) => ({ year: (date.year ?? 0) + shift, date })))
    .map(({ year, date }) => ({
      year,
      score: -Math.abs(monthsBetween(monthFrom(date.year ?? 0, date.month), monthFrom(year, month))),
    }));
  const found = best(near);
  return found && found.score >= -farthestMonths ? found.year : null;
};
