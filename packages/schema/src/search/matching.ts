import { monthsBetween } from "../calendar.ts";
import type { Month } from "../month.ts";
import type { SearchHit } from "../views/search.ts";
import { type Catalogue, type EngineLeniency, entryId } from "./catalogue.ts";
import { isNoise, questionsOf } from "./questions.ts";
import { nameKey, searchWords } from "./terms.ts";

/** The most words of a query that are looked for: a longer text is no longer a search. */
const wordsAtMost = 12;

/** How many turns stand beside a state that was found, and beside how many states. */
const turnsBeside = 3;
const statesWithTurns = 2;

const exactWeight = 4;

type Scored = { id: string; score: number };

/** Whole terms, their beginnings, and a slip in a word of four letters or more. */
const leniency: EngineLeniency = {
  prefix: (term) => term.length > 1,
  fuzzy: (term) => term.length > 3 && !/\d/.test(term) && 0.2,
};

/** Ids of what a text names, best first: by all of its words, else with letters swapped, else by some. States bring their turns. */
export const matching = (catalogue: Catalogue, text: string): string[] => {
  const words = searchWords(text);
  const telling = words.filter((word) => !isNoise(word));
  const sought = (telling.length > 0 ? telling : words).slice(0, wordsAtMost);
  if (sought.length === 0) return [];
  for (const question of questionsOf(sought)) {
    const found = catalogue.engine.search(question, leniency);
    if (found.length > 0) return ranked(catalogue, weighed(catalogue, found, nameKey(text)));
  }
  return [];
};

const weightOf = ({ kind, months }: SearchHit): number => {
  if (kind === "state") return months.length > 0 ? 3 : 2;
  return kind === "person" ? 1.5 : 1;
};

const weighed = ({ entries }: Catalogue, found: Scored[], key: string): Scored[] =>
  found.flatMap(({ id, score }) => {
    const entry = entries.get(id);
    const exactly = entry?.keys.has(key) ? exactWeight : 1;
    return entry ? [{ id, score: score * weightOf(entry.hit) * exactly }] : [];
  });

const ranked = (catalogue: Catalogue, scored: Scored[]): string[] => {
  const states = best(catalogue, scored)
    .filter(({ id }) => id.startsWith("state:"))
    .slice(0, statesWithTurns);
  const turns = states.flatMap(({ id, score }) =>
    nearest(catalogue, catalogue.entries.get(id)?.hit.months ?? [])
      .slice(0, turnsBeside)
      .map((month, at) => ({ id: turnId(month), score: score * (0.99 - at / 100) })),
  );
  return [...new Set(best(catalogue, [...turns, ...scored]).map(({ id }) => id))];
};

const best = ({ entries }: Catalogue, scored: Scored[]): Scored[] => {
  const newest = ({ id }: Scored) => entries.get(id)?.hit.months.at(-1) ?? "";
  return scored.toSorted((a, b) => b.score - a.score || (newest(a) < newest(b) ? 1 : -1));
};

/** The id of a turn in the index. */
export const turnId = (month: Month): string => entryId({ kind: "presidency", id: month });

/** The months nearest to the present first. */
export const nearest = ({ content }: Catalogue, months: readonly Month[]): Month[] => {
  const distance = (month: Month) => Math.abs(monthsBetween(content.today.slice(0, 7), month));
  return months.toSorted((a, b) => distance(a) - distance(b));
};
