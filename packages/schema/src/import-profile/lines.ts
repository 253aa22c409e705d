import type { Page, Span } from "./page.ts";

/** A line with words on it. `opensParagraph`: an empty line, or the beginning of the text, comes before it. */
export type Line = Span & { opensParagraph: boolean };

/** The lines of a page that are not empty, without the spaces around them. */
export const linesOf = (page: Page): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let opensParagraph = true;
  for (const words of page.text.split("\n")) {
    const span = trimmed(page, { start, end: start + words.length });
    if (span.start < span.end) lines.push({ ...span, opensParagraph });
    opensParagraph = span.start === span.end;
    start += words.length + 1;
  }
  return lines;
};

/** A span without the white space at its ends. */
export const trimmed = (page: Page, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(page.text[from] ?? "")) from++;
  while (to > from && /\s/.test(page.text[to - 1] ?? "")) to--;
  return { start: from, end: to };
};

/** The words of a span on one line. */
export const textOf = (page: Page, { start, end }: Span): string =>
  page.text.slice(start, end).replace(/\s+/g, " ").trim();

/** Like {@link textOf}, with straight quotes and plain hyphens. The length is that of the span. */
export const foldedOf = (page: Page, { start, end }: Span): string =>
  page.folded.slice(start, end).replace(/\n/g, " ");

/** The words of a span with its line breaks; the items of a list are parted by semicolons. */
export const listTextOf = (page: Page, { start, end }: Span): string =>
  page.text
    .slice(start, end)
    .replace(/\n+/g, (breaks, at: number) =>
      page.itemStarts.has(start + at + breaks.length) ? ";" : breaks,
    );
