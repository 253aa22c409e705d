import type { ReadLine } from "./boxes.ts";
import type { LineLabel } from "./line-label.ts";
import { foldedOf } from "./lines.ts";
import type { Page } from "./page.ts";

/**
 * Tells the speakers of an interview from labels: a speaker comes back, and says sentences.
 *
 * @returns true for a label that is a speaker's name.
 */
export const speakersOf = (page: Page, lines: ReadLine[]): ((label: LineLabel) => boolean) => {
  const seen = new Map<string, { times: number; hasSentence: boolean }>();
  const nameOf = ({ label }: LineLabel) => foldedOf(page, label).toLowerCase();
  for (const { labels } of lines)
    for (const label of labels.slice(0, 1)) {
      const before = seen.get(nameOf(label)) ?? { times: 0, hasSentence: false };
      const hasSentence = /[.?!…]["')]*$/.test(foldedOf(page, label.value));
      seen.set(nameOf(label), { times: before.times + 1, hasSentence: before.hasSentence || hasSentence });
    }
  return (label) => {
    const { times, hasSentence } = seen.get(nameOf(label)) ?? { times: 0, hasSentence: false };
    return hasSentence && times >= (label.kind === null ? 2 : 4);
  };
};
