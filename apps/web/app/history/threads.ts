import type { Month, RegionalGroup, Slug, StateMention, Turn } from "@council/schema";
import { monthNumber, yearOf } from "@council/schema/calendar";

/** One turn as the picture shows it. */
export type Thread = Pick<Turn, "id" | "stateId" | "name" | "status"> & {
  commonName: string;
  group: RegionalGroup | null;
};

type Holder = Pick<StateMention, "id" | "commonName" | "regionalGroup">;

/** The turns with the name and the group of the state that held them. */
export const threadsOf = (
  turns: Pick<Turn, "id" | "stateId" | "name" | "status">[],
  states: Holder[],
): Thread[] => {
  const holders = new Map<Slug, Holder>(states.map((state) => [state.id, state]));
  return turns.map((turn) => {
    const holder = holders.get(turn.stateId);
    return { ...turn, commonName: holder?.commonName ?? turn.name, group: holder?.regionalGroup ?? null };
  });
};

/** The turns by the year in which they begin, oldest first. */
export const byYear = (threads: Thread[]): [year: number, threads: Thread[]][] => {
  const years = new Map<number, Thread[]>();
  for (const thread of threads) {
    const year = yearOf(thread.id);
    years.set(year, [...(years.get(year) ?? []), thread]);
  }
  return [...years];
};

/** How many columns a turn takes in its year: until the next turn of that year begins, or the year ends. */
export const widthOf = (month: Month, next: Month | undefined): number =>
  (next === undefined ? 13 : monthNumber(next)) - monthNumber(month);
