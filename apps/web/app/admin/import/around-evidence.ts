import type { Evidence } from "@council/schema/import-profile";

const most = 60;

/** The words that a value was read from, and what stands around them on the same lines, cut between two words. */
export const aroundEvidence = (
  text: string,
  { start, end }: Evidence,
): { before: string; words: string; after: string } => ({
  before: endOf(text.slice(text.lastIndexOf("\n", start - 1) + 1, start)),
  words: text.slice(start, end),
  after: beginningOf(text.slice(end).split("\n", 1).join()),
});

const endOf = (line: string): string =>
  line.length <= most ? line : `… ${line.slice(line.indexOf(" ", line.length - most) + 1)}`;

const beginningOf = (line: string): string =>
  line.length <= most ? line : `${line.slice(0, line.lastIndexOf(" ", most))} …`;
