import { trimmed } from "./lines.ts";
import type { Page, Span } from "./page.ts";

const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mrs?|Ms|Dr|Prof|Gen|Col|Maj|Lt|Sgt|Sen|Rep|Gov|Amb|St|Jr|Sr|Nos?|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** Narrower lines than this are not wrapped: they end where their writer ended them. */
export const fixedWidth = 45;

/** The sentences of a stretch, in order. A line ends one too, unless it is long and runs on, as text of fixed width does. */
export const sentencesOf = (page: Page, { start, end }: Span): Span[] => {
  const text = page.folded.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  let lineStart = 0;
  const add = (to: number): void => {
    const span = trimmed(page, { start: start + from, end: start + to });
    if (span.start < span.end) sentences.push(span);
    from = to;
  };
  for (const { index, 0: stop } of text.matchAll(/[.!?]{1,5}["')\]]{0,3}(?=\s["'([]?\p{Lu})|\n\n|\n/gu)) {
    const isLine = stop === "\n";
    const isItem = page.itemStarts.has(start + index + 1);
    const isRunOn =
      isLine && !isItem && (index - lineStart >= fixedWidth || /\p{Ll}/u.test(text[index + 1] ?? ""));
    if (stop.startsWith("\n")) lineStart = index + stop.length;
    if (isRunOn || (stop === "." && abbreviation.test(text.slice(Math.max(0, index - 12), index)))) continue;
    add(index + stop.length);
  }
  add(text.length);
  return sentences;
};
