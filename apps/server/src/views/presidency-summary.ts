import { type Day, type PersonMention, type PresidencySummary, statusOf } from "@council/schema";
import type { PresidencyRecord } from "../store/presidencies.ts";
import type { NamedPresider } from "../store/presiders.ts";
import { stateMention } from "./state-mention.ts";

/** A turn in a list, as seen from `today`. */
export const presidencySummary = (record: PresidencyRecord, today: Day): PresidencySummary => {
  const { presidency, state, presiders, headline } = record;
  // V8 takes twenty times as long when the spread comes first.
  return {
    status: statusOf(presidency, today),
    state: stateMention(state, presidency.name, presidency.startsOn),
    presiders: personMentions(presiders),
    headline,
    ...presidency,
  };
};

/** Each person once, in the first of the capacities they acted in. */
export const personMentions = (presiders: NamedPresider[]): PersonMention[] => {
  const persons = new Map<string, PersonMention>();
  for (const { ambassadorId: id, name, capacity, title, role } of presiders)
    if (!persons.has(id)) persons.set(id, { id, name, capacity, title, role });
  return [...persons.values()];
};
