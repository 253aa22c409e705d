import { datesIn, monthName } from "./dates.ts";
import { best, type Finding } from "./finding.ts";
import { foldedOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import type { Reading } from "./reading.ts";

const meeting = "(?:debate|event|meeting|session|briefing|discussion)s?";
const opening = [
  `\\b${meeting},? (?:will be )?(?:on|about|titled|entitled|called|devoted to|dedicated to|under the theme(?: of)?)`,
  `\\b${meeting}(?: will| is to| that will| to)? focus(?:es|ed|ing)? on`,
  "\\bplan(?:s|ning) to focus on",
].join("|");
const stop = [
  '[.;:?!"\\n(]',
  ",(?! [\\p{L}-]+ and )",
  " (?:is|are|was|were|will|to be|which|that|where|when|as|during|chaired|led|presided|scheduled|slated|planned|set)\\b",
  ` (?:on|in|for|this) (?:the )?(?:${monthName}|\\d)`,
  "$",
].join("|");
const topicPattern = new RegExp(
  `(?:${opening}) (?:"(?<quoted>[^"\\n]{3,200})"|(?<topic>[^".;:?!\\n(]{3,160}?)(?=\\s?(?:${stop})))`,
  "iu",
);
const announcement =
  /\bsignature\b|\b(?:will|to) (?:\w+ )?(?:convene|hold|host|chair|lead|organi[sz]e|preside)\b/i;

/** True when a sentence tells what is to come. */
export const isPlan = (sentence: string): boolean =>
  /\b(?:will|plan(?:s|ned|ning)|scheduled|slated|set for|expected|intends?|to be held|takes? place)\b/i.test(
    sentence,
  );

const isPast = /\b(?:last (?:year|month|time)|previous|in the past|held a|recently)\b/i;

/** What the main event of the presidency is about, by a label or the sentence that announces it best. */
export const eventTopic = ({ page, entries, sentences }: Reading): Finding[] => {
  for (const { kind, value } of entries) {
    const span = kind === "event" ? (topicIn(page, value) ?? withoutDates(page, value)) : null;
    if (span) return [finding(page, span, "high")];
  }
  const found = best(sentences.flatMap((sentence) => told(page, sentence)));
  if (!found || found.score < 1) return [];
  return [finding(page, found.span, found.score > 1 ? "medium" : "low")];
};

const finding = (page: Page, span: Span, confidence: Finding["confidence"]): Finding => ({
  field: "event.topic",
  value: page.text.slice(span.start, span.end).replace(/,$/, ""),
  span,
  confidence,
});

const told = (page: Page, sentence: Span): { span: Span; score: number }[] => {
  const span = topicIn(page, sentence);
  const words = foldedOf(page, sentence);
  const score = (isPlan(words) ? 2 : 0) + (announcement.test(words) ? 2 : 0) - (isPast.test(words) ? 3 : 0);
  return span ? [{ span, score }] : [];
};

const topicIn = (page: Page, within: Span): Span | null => {
  const match = topicPattern.exec(foldedOf(page, within));
  const words = match?.groups?.quoted ?? match?.groups?.topic;
  if (!match || words === undefined) return null;
  const start = within.start + match.index + match[0].lastIndexOf(words);
  return { start, end: start + words.trimEnd().length };
};

/** "Artificial intelligence, Sept. 24-25" names the topic before its days. */
const withoutDates = (page: Page, value: Span): Span | null => {
  const words = foldedOf(page, value).slice(0, 400);
  const [date] = datesIn(words).filter(({ days }) => days.length > 0);
  const topic = (date ? words.slice(0, date.start) : words).replace(/[\s,;:(-]*(?:\bon)?[\s,;:(.-]*$/, "");
  const quotes = /^".*"$/.test(topic) ? 1 : 0;
  const span = { start: value.start + quotes, end: value.start + topic.length - quotes };
  return span.start < span.end ? span : null;
};
