import { isHtml, type Mark, markOf, markPattern } from "./markup.ts";
import type { Evidence } from "./proposal.ts";

/** A stretch of {@link Page.text}, end left out. */
export type Span = { start: number; end: number };

/** A text as a reader sees it, with the way back to the text as given. */
export type Page = {
  given: string;
  /** Without markup: entities decoded, runs of spaces made one, blank lines kept, table cells parted by ": ". */
  text: string;
  /** `text` with straight quotes and plain hyphens, character by character, for patterns. */
  folded: string;
  /** Places in `text` where strong type ends. */
  strongEnds: ReadonlySet<number>;
  /** Places in `text` where an item of a list begins. */
  itemStarts: ReadonlySet<number>;
  /** For each character of `text`, where it begins and ends in `given`. */
  begins: number[];
  ends: number[];
};

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** Strips markup from a text and remembers where each character stood. */
export const pageOf = (given: string): Page => {
  const writer = writerFor(given);
  const pattern = new RegExp(markPattern);
  const html = isHtml(given);
  let isRow = false;
  let at = 0;
  for (let match = pattern.exec(given); match !== null; match = pattern.exec(given)) {
    writer.copy(at, match.index);
    at = match.index + match[0].length;
    const mark = markOf(match, given[match.index - 1] ?? "", given[at] ?? "");
    if (mark.kind === "hidden") at = pattern.lastIndex = endOf(mark.until, given, at);
    else if (mark.kind === "characters") writer.put(mark.text, match.index, at);
    else if (mark.kind === "newline") writer.mark(html ? "space" : "line", match.index, at);
    else if (mark.kind === "tab") writer.mark(html ? "space" : "cell", match.index, at);
    else if (mark.kind === "pipe") writer.mark(isRow ? "cell" : "pipe", match.index, at);
    else writer.mark(mark.kind, match.index, at);
    if (mark.kind === "row") isRow = true;
    if (mark.kind === "newline" || mark.kind === "line" || mark.kind === "paragraph") isRow = false;
  }
  writer.copy(at, given.length);
  return writer.page();
};

const endOf = (until: RegExp, given: string, from: number): number => {
  until.lastIndex = from;
  return until.exec(given) ? until.lastIndex : given.length;
};

const writerFor = (given: string) => {
  const characters: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  const strongEnds = new Set<number>();
  const itemStarts = new Set<number>();
  const last = () => characters.at(-1) ?? "\n";

  const put = (text: string, begin: number, end: number): void => {
    for (let i = 0; i < text.length; i++) {
      const character = text[i] ?? "";
      if (invisible.test(character)) continue;
      const isGap = character !== "\n" && /\s/.test(character);
      if (isGap && (last() === " " || last() === "\n")) continue;
      characters.push(isGap ? " " : character);
      begins.push(begin);
      ends.push(end);
    }
  };

  const breakLine = (count: number, begin: number, end: number): void => {
    while (characters.at(-1) === " ") for (const list of [characters, begins, ends]) list.pop();
    let have = 0;
    while (have < count && characters.at(-1 - have) === "\n") have++;
    if (characters.length > 0) put("\n".repeat(count - have), begin, end);
  };

  const cell = (begin: number, end: number): void => {
    while (characters.at(-1) === " ") for (const list of [characters, begins, ends]) list.pop();
    if (last() !== "\n") put(last() === ":" ? " " : ": ", begin, end);
  };

  return {
    put,
    copy: (from: number, to: number): void => {
      for (let i = from; i < to; i++) put(given[i] ?? "", i, i + 1);
    },
    mark: (kind: Mark["kind"], begin: number, end: number): void => {
      if (kind === "line") breakLine(1, begin, end);
      if (kind === "paragraph") breakLine(2, begin, end);
      if (kind === "cell") cell(begin, end);
      if (kind === "space") put(" ", begin, end);
      if (kind === "pipe") put("|", begin, end);
      if (kind === "endOfStrong") strongEnds.add(characters.length);
      if (kind === "item") {
        breakLine(1, begin, end);
        itemStarts.add(characters.length);
      }
    },
    page: (): Page => {
      const text = characters.join("");
      return { given, text, folded: fold(text), strongEnds, itemStarts, begins, ends };
    },
  };
};

const fold = (text: string): string =>
  text
    .replace(/[‘’ʼ′´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/：/g, ":")
    .replace(/₂/g, "2");

/** The words behind a span, as they stand in the text as given. */
export const evidenceOf = (page: Page, { start, end }: Span): Evidence => {
  const from = page.begins[start] ?? 0;
  const to = Math.max(from, page.ends[end - 1] ?? from);
  return { start: from, end: to, text: page.given.slice(from, to) };
};
