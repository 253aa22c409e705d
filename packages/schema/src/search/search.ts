import type { SearchHit } from "../views/search.ts";
import { askedOf } from "./asked.ts";
import type { Catalogue } from "./catalogue.ts";
import { dated } from "./dated.ts";
import { matching } from "./matching.ts";
import { nameKey, searchWords } from "./terms.ts";

/**
 * The best results for what a reader typed, best first.
 *
 * A query that names a month or a year is answered by that time first. Names are found in every spelling and order; what
 * all words name comes before what some name. A state brings the turns nearest to the present.
 *
 * @param limit - the most results.
 * @returns an empty list for a query without a letter or digit, or where nothing comes near it.
 * @example
 * search(catalogue, "Kim Sang-jin", 1) // [{ kind: "person", id: "sangjin-kim", title: "Sangjin Kim", as: "Kim Sang-jin", … }]
 */
export const search = (catalogue: Catalogue, query: string, limit: number): SearchHit[] => {
  const { period, text } = askedOf(query);
  const found = new Set([
    ...(period === null ? [] : dated(catalogue, period, text)),
    ...matching(catalogue, query),
  ]);
  const named = period === null ? query : text;
  return [...found].slice(0, limit).flatMap((id) => {
    const entry = catalogue.entries.get(id);
    return entry ? [{ ...entry.hit, as: otherName(entry.names, named) }] : [];
  });
};

/** The name that the query comes nearest to, where it is not the first. */
const otherName = ([title = "", ...others]: string[], query: string): string | null => {
  const asked = searchWords(query).flatMap(({ parts }) => parts);
  const nearness = (name: string): number => {
    const key = nameKey(name);
    const parts = key.split(" ");
    const met = asked.filter((word) => parts.some((part) => part.startsWith(word))).length;
    return met + (key === nameKey(query) ? 1 : 0);
  };
  const nearest = others.reduce((a, b) => (nearness(b) > nearness(a) ? b : a), title);
  return nearest === title ? null : nearest;
};
