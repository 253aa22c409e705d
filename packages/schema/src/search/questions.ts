import type { EngineQuery } from "./catalogue.ts";
import type { Word } from "./terms.ts";

// What everything here is about, and the small words of English, tell nothing apart.
const noise = new Set(
  "a an and at by for from in of on the to un who was presidency presidencies president presidents presided ambassador".split(
    " ",
  ),
);

/** True for a word that only helps where nothing else is asked. */
export const isNoise = ({ parts }: Word): boolean => parts.every((part) => noise.has(part));

/** The questions to put one after the other until something is found: all words, all with letters swapped, some. */
export const questionsOf = (words: Word[]): EngineQuery[] => [
  { combineWith: "AND", queries: words.map(asTyped) },
  { combineWith: "AND", queries: words.map(withSwaps) },
  { combineWith: "OR", queries: words.map(asTyped) },
];

const asTyped = ({ parts, whole }: Word): EngineQuery => {
  const together: EngineQuery = { combineWith: "AND", queries: parts };
  return whole === null ? together : { combineWith: "OR", queries: [whole, together] };
};

const withSwaps = ({ parts, whole }: Word): EngineQuery => ({
  combineWith: "OR",
  queries: [asTyped({ parts, whole }), ...swapsOf(whole ?? parts.join(""))],
});

/** Two letters that changed places are the commonest slip, and two single slips to the engine. */
const swapsOf = (term: string): string[] =>
  term.length < 4 || term.length > 20
    ? []
    : Array.from({ length: term.length - 1 }, (_, at) => {
        const [first = "", second = ""] = [term[at], term[at + 1]];
        return term.slice(0, at) + second + first + term.slice(at + 2);
      });
