import type { EditableKind } from "@council/schema/desk";
import { ambassadorWords } from "./words-of-ambassadors.ts";
import { countryWords } from "./words-of-countries.ts";
import { type FieldWords, recordWords } from "./words-of-records.ts";
import { turnWords } from "./words-of-turns.ts";

const all: Readonly<Record<string, FieldWords>> = {
  ...recordWords,
  ...ambassadorWords,
  ...countryWords,
  ...turnWords,
};

/**
 * How a field is named and explained. `path` is its place in the record without the numbers of rows: the longest known end of
 * it counts, and one that begins with the kind before all others.
 *
 * @example
 * wordsFor("event", ["sources"]) // the words of "sources", for events know none of their own
 */
export const wordsFor = (kind: EditableKind, path: readonly string[]): FieldWords | null => {
  const own = all[[kind, ...path].join(".")];
  if (own) return own;
  for (let from = 0; from < path.length; from++) {
    const words = all[path.slice(from).join(".")];
    if (words) return words;
  }
  return null;
};
