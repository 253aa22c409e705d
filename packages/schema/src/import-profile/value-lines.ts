import type { ReadLine } from "./boxes.ts";
import { beginsWithDegree } from "./degree.ts";
import type { LabelKind } from "./labels.ts";
import type { LineLabel } from "./line-label.ts";
import { foldedOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";

const hasSentences: ReadonlySet<LabelKind | null> = new Set<LabelKind | null>(["career", "education"]);

/**
 * The value of the last label on the line `at`: what stands behind it, else the next line, and the lines it runs on to.
 *
 * @returns the value, empty when there is none, and the index of the first line after it.
 */
export const valueLines = (page: Page, lines: ReadLine[], at: number): { span: Span; next: number } => {
  const label = lines[at]?.labels.at(-1) as LineLabel;
  let span = label.value;
  let next = at + 1;
  const first = lines[next];
  if (span.start === span.end) {
    if (!first || !canBeValue(page, first, label)) return { span, next };
    span = { start: first.line.start, end: first.line.end };
    next++;
  }
  for (let line = lines[next]; line && runsOn(page, { ...label, value: span }, line); line = lines[next]) {
    span = { start: span.start, end: line.line.end };
    next++;
  }
  return { span, next };
};

const hasItems: ReadonlySet<LabelKind | null> = new Set<LabelKind | null>([
  "career",
  "education",
  "languages",
  "councilTerms",
]);

const breaksValue = (page: Page, { heading, labels }: ReadLine, kind: LabelKind | null): boolean => {
  const [first] = labels;
  if (heading !== null || !first) return heading !== null;
  if (first.kind !== null || !hasSentences.has(kind)) return true;
  return foldedOf(page, first.label).split(" ").length <= 6 && !/[.?!]$/.test(foldedOf(page, first.value));
};

const canBeValue = (page: Page, line: ReadLine, { kind, mark }: LineLabel): boolean => {
  if (breaksValue(page, line, kind)) return false;
  const isProse = line.line.end - line.line.start > 240 && !hasSentences.has(kind);
  return !(isProse && mark !== "colon");
};

const careerGoesOn =
  /^(?:he|she|they|his|her|their|before|after|from|in|since|earlier|previously|prior|between|until|during|as|within)\b/i;

const runsOn = (page: Page, { kind, value }: LineLabel, next: ReadLine): boolean => {
  if (breaksValue(page, next, kind)) return false;
  if (page.itemStarts.has(next.line.start)) return hasItems.has(kind) && page.itemStarts.has(value.start);
  const words = foldedOf(page, next.line);
  if (next.line.opensParagraph) {
    if (kind === "career") return careerGoesOn.test(words) || isAboutSameName(page, value, words);
    return kind === "education" && beginsWithDegree(words);
  }
  if (kind === "career" || /^[\p{Ll}(]/u.test(words)) return true;
  const before = foldedOf(page, { start: Math.max(value.start, value.end - 80), end: value.end });
  if (kind === "education") return beginsWithDegree(words) || !before.endsWith(".");
  if (kind === "councilTerms") return /^\d/.test(words);
  return kind === "languages" && (words.length <= 40 || /(?:[,;&]|\band)$/.test(before));
};

/** A paragraph that begins with a name from the beginning of the story tells more of the same person. */
const isAboutSameName = (page: Page, span: Span, words: string): boolean => {
  const name = /^(?:(?:Mr|Ms|Mrs|Dr)\. )?(?<name>\p{Lu}[\p{L}-]{2,})/u.exec(words)?.groups?.name;
  const opening = foldedOf(page, { start: span.start, end: Math.min(span.end, span.start + 60) });
  return name !== undefined && name !== "The" && opening.split(/[^\p{L}-]+/u).includes(name);
};
