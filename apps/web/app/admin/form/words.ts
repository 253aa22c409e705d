import type { EditableKind } from "@council/schema/desk";
import { ambassadorWords } from "./words-of-ambassadors.ts";
import { appointmentWords } from "./words-of-appointments.ts";
import { countryWords } from "./words-of-countries.ts";
import { type FieldWords, recordWords } from "./words-of-records.ts";
import { turnWords } from "./words-of-turns.ts";

/** The forms of the desk that are made from schemas: those of the records, and that of a change of ambassador. */
export type FormName = EditableKind | "change-ambassador";

const all: Readonly<Record<string, FieldWords>> = {
  ...recordWords,
  ...ambassadorWords,
  ...appointmentWords,
  ...countryWords,
  ...turnWords,
};

/**
 * How a field is named and explained. `path` is its place in the form without the numbers of rows: the longest known end of
 * it counts, and one that begins with the name of the form before all others.
 *
 * @example
 * wordsFor("event", ["sources"]) // the words of "sources", for events know none of their own
 */
export const wordsFor = (form: FormName, path: readonly string[]): FieldWords | null => {
  const own = all[[form, ...path].join(".")];
  if (own) return own;
  for (let from = 0; from < path.length; from++) {
    const words = all[path.slice(from).join(".")];
    if (words) return words;
  }
  return null;
};
