import { type LabelKind, labelKind } from "./labels.ts";
import { foldedOf, type Line, trimmed } from "./lines.ts";
import type { Page, Span } from "./page.ts";

/**
 * A label at the beginning of a line and what stands behind it there, possibly nothing.
 * `kind` null: it has the shape of a label but is not known. `mark`: what parts it from its value.
 */
export type LineLabel = {
  kind: LabelKind | null;
  label: Span;
  value: Span;
  mark: "colon" | "strong" | "none";
};

/** The labels of a line in order, the first at its beginning; none when the line is no label. */
export const labelsOf = (page: Page, line: Line): LineLabel[] => {
  const words = foldedOf(page, { start: line.start, end: Math.min(line.end, line.start + 160) });
  const known = knownLabel(page, line, words);
  if (known !== null) return splitAtLabels(page, known);
  const shaped = shapedLabel(page, line, words);
  return shaped === null ? [] : [shaped];
};

type Cut = { label: number; value: number; mark: LineLabel["mark"] };

const labelled = (page: Page, line: Span, cut: Cut, kind: LabelKind | null): LineLabel => ({
  kind,
  label: trimmed(page, { start: line.start, end: line.start + cut.label }),
  value: trimmed(page, { start: line.start + cut.value, end: line.end }),
  mark: cut.mark,
});

const cutAt = (words: string, pattern: RegExp, mark: LineLabel["mark"]): Cut[] => {
  const label = pattern.exec(words)?.groups?.label;
  if (label === undefined) return [];
  const between = /^[\s:-]*/.exec(words.slice(label.length))?.[0].length ?? 0;
  return [{ label: label.length, value: label.length + between, mark }];
};

const strongCut = (page: Page, line: Span, words: string): Cut[] => {
  for (let at = 2; at < words.length; at++)
    if (page.strongEnds.has(line.start + at)) return [{ label: at, value: at, mark: "strong" }];
  return [];
};

const knownLabel = (page: Page, line: Line, words: string): LineLabel | null => {
  const cuts = [
    ...cutAt(words, /^(?<label>[^:]{1,140}?)\s?:/, "colon"),
    ...cutAt(words, /^(?<label>.{1,140}?)\s-+\s/, "colon"),
    ...strongCut(page, line, words),
    { label: line.end - line.start, value: line.end - line.start, mark: "none" as const },
  ];
  for (const cut of cuts) {
    const kind = labelKind(words.slice(0, cut.label));
    if (kind !== null && !(cut.mark === "none" && isAlsoAWord.has(kind)))
      return labelled(page, line, cut, kind);
  }
  const [since] = cutAt(words, /^(?<label>.{0,80}?\bsince)\b/i, "colon");
  return since && labelKind(words.slice(0, since.label)) === "since"
    ? labelled(page, line, since, "since")
    : null;
};

/** Labels that, alone on a line without a colon, are more likely a heading or part of a sentence. */
const isAlsoAWord: ReadonlySet<LabelKind> = new Set(["name", "title", "month", "country", "career", "event"]);

const shapedLabel = (page: Page, line: Line, words: string): LineLabel | null => {
  const cuts = [
    ...cutAt(words, /^(?<label>[\p{L}\d'(][^:?!"\n]{0,79}?)\s?:(?=\s|$)/u, "colon"),
    ...strongCut(page, line, words).filter(({ label }) => /^\s/.test(words.slice(label))),
  ];
  const cut = cuts.find(({ label }) => isLabelShaped(words.slice(0, label)));
  return cut ? labelled(page, line, cut, null) : null;
};

const isLabelShaped = (label: string): boolean =>
  /\p{L}/u.test(label) && label.split(" ").length <= 12 && !/[.,;] \p{Lu}/u.test(label);

/** A box pasted as one line: "Languages: Korean Education: B.A. …" is two labels. */
const splitAtLabels = (page: Page, first: LineLabel): LineLabel[] => {
  const value = foldedOf(page, first.value);
  const { start: valueStart, end } = first.value;
  const labels = [first];
  let from = 0;
  for (const colon of value.matchAll(/:(?=\s)/g)) {
    const inner = innerLabel(value.slice(from, colon.index));
    const last = labels.at(-1);
    if (inner === null || last === undefined) {
      from = colon.index + 1;
      continue;
    }
    const start = valueStart + colon.index - inner.length;
    const cut = { label: inner.length, value: inner.length + 1, mark: "colon" as const };
    last.value = trimmed(page, { start: last.value.start, end: start });
    labels.push(labelled(page, { start, end }, cut, labelKind(inner)));
    from = colon.index + 1;
  }
  return labels;
};

/** The longest known label that ends the words before a colon and begins with a capital. */
const innerLabel = (before: string): string | null => {
  const tail = before.slice(-120);
  const starts = [...tail.matchAll(/(?<=^|\s)\p{Lu}/gu)].slice(-10).map(({ index }) => tail.slice(index));
  return starts.find((label) => labelKind(label) !== null) ?? null;
};
