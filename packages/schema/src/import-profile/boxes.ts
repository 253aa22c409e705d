import { boxOf, type LabelKind } from "./labels.ts";
import { type LineLabel, labelsOf } from "./line-label.ts";
import { foldedOf, type Line, linesOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import { speakersOf } from "./speakers.ts";
import { valueLines } from "./value-lines.ts";

/** Whose box a label stands in, by the last heading before it; null before any heading. */
type Box = "ambassador" | "country" | "other" | null;

/** A label with its value, possibly empty. `kind` null: not known. `isStray`: it stands in running text, outside any box. */
export type Entry = { kind: LabelKind | null; label: Span; value: Span; box: Box; isStray: boolean };

/** What the profile boxes of a page say, and the lines without a label that follow a box heading. */
export type Boxes = { entries: Entry[]; underHeadings: (Span & { box: Box })[] };

/** A line with what it may be: a heading of a box, or a line of labels. */
export type ReadLine = { line: Line; heading: Box; labels: LineLabel[] };

/** Finds all labelled values of a page. Speakers of an interview ("Kim: …") are no labels. */
export const boxesOf = (page: Page): Boxes => {
  const lines = linesOf(page).map((line): ReadLine => {
    const heading = boxOf(foldedOf(page, line));
    return { line, heading, labels: heading === null ? labelsOf(page, line) : [] };
  });
  const isSpeaker = speakersOf(page, lines);
  const boxes: Boxes = { entries: [], underHeadings: [] };
  let box: Box = null;
  let isInBox = false;

  for (let at = 0; at < lines.length; ) {
    const { line, heading, labels } = lines[at] as ReadLine;
    const [first] = labels;
    let next = at + 1;
    if (heading !== null) {
      box = heading;
      isInBox = true;
    } else if (first && !isSpeaker(first) && isLabelHere(page, first, isInBox)) {
      for (const [i, label] of labels.entries()) {
        const value = i < labels.length - 1 ? { span: label.value, next } : valueLines(page, lines, at);
        boxes.entries.push({ ...label, value: value.span, box, isStray: !isInBox && label.kind === null });
        next = value.next;
      }
      isInBox ||= first.kind !== null;
    } else if (lines[at - 1]?.heading) {
      boxes.underHeadings.push({ start: line.start, end: line.end, box });
    } else {
      isInBox = false;
    }
    at = next;
  }
  return boxes;
};

/** In a box whatever has the shape of a label is one; in running text only a short one with a value that is no sentence. */
const isLabelHere = (page: Page, { kind, label, value, mark }: LineLabel, isInBox: boolean): boolean => {
  if (kind !== null) return true;
  const words = foldedOf(page, value);
  if (isInBox) return !words.endsWith("?");
  const isShort = foldedOf(page, label).split(" ").length <= 6 && words.length <= 200;
  const isSentence = words === "" || /^"|[.?!…"][)']*$/.test(words);
  return mark === "colon" && isShort && !isSentence && /^\p{Lu}/u.test(foldedOf(page, label));
};
