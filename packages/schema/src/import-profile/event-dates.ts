import { monthNumber, yearOf } from "../calendar.ts";
import type { Day } from "../day.ts";
import type { Month } from "../month.ts";
import { datesIn, daysOf } from "./dates.ts";
import { isPlan } from "./event-topic.ts";
import type { Finding } from "./finding.ts";
import { foldedOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import type { Reading } from "./reading.ts";

const isMeeting = /\b(?:debate|event|meeting|session|briefing|discussion)s?\b/i;

const joins = /^(?:,|,? and| to| ?-) ?$/;

type Candidate = { span: Span; days: Day[] };

/** The planned days of the main event: by a label, else by the first sentence that announces a meeting in the month. */
export const eventDates = ({ page, entries, sentences }: Reading, month: Finding | undefined): Finding[] => {
  if (month?.field !== "presidency.month") return [];
  const labelled = entries
    .filter(({ kind }) => kind === "event")
    .flatMap(({ value }) => daysIn(page, value, month.value));
  const announces = (sentence: string) => isMeeting.test(sentence) && isPlan(sentence);
  const told = sentences
    .filter((sentence) => announces(foldedOf(page, sentence)))
    .flatMap((sentence) => daysIn(page, sentence, month.value));
  const found = labelled[0] ?? told[0];
  if (!found) return [];
  const agreeing = [...labelled, ...told].filter(({ days }) => days.join() === found.days.join());
  const isSure = (labelled.length > 0 || agreeing.length > 1) && month.confidence !== "low";
  return [
    { field: "event.dates", value: found.days, span: found.span, confidence: isSure ? "high" : "medium" },
  ];
};

/** The days of a month that a sentence names; "Sept. 24 and Sept. 26" are named together. */
const daysIn = (page: Page, within: Span, month: Month): Candidate[] => {
  const words = foldedOf(page, within);
  const named = datesIn(words)
    .filter((date) => date.month === monthNumber(month) && (date.year ?? yearOf(month)) === yearOf(month))
    .map((date) => ({ ...date, found: daysOf(date, month) }))
    .filter(({ found }) => found.length > 0);
  let count = Math.min(1, named.length);
  while (named[count] && joins.test(words.slice(named[count - 1]?.end, named[count]?.start))) count++;
  const run = named.slice(0, count);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const days = [...new Set(run.flatMap(({ found }) => found))].sort();
  return [{ span: { start: within.start + first.start, end: within.start + last.end }, days }];
};
