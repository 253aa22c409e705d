import type { StateSummary } from "@council/schema";

/** A state with what the order and the filter of the list read. */
export type Listed = Omit<StateSummary, "iso3" | "iso2">;

type Compare = (a: Listed, b: Listed) => number;

const byName: Compare = (a, b) => a.commonName.localeCompare(b.commonName, "en");
const latest = (a: string | null, b: string | null): number => (b ?? "").localeCompare(a ?? "");

const compares = {
  name: byName,
  terms: (a, b) => b.terms - a.terms,
  presidencies: (a, b) => b.presidencies - a.presidencies,
  first: (a, b) => (a.firstTurn ?? "9").localeCompare(b.firstTurn ?? "9"),
  last: (a, b) => latest(a.lastTurn, b.lastTurn),
} satisfies Record<string, Compare>;

/** What the list of states can be ordered by. */
export type Order = keyof typeof compares;

/** The order that an address asks for; by name where it asks for none that exists. */
export const orderFrom = (asked: string | null): Order =>
  asked !== null && Object.hasOwn(compares, asked) ? (asked as Order) : "name";

/** By name from A; by numbers from the most; by months from the earliest first turn or the latest last one. Ties go by name. */
export const inOrder = <State extends Listed>(states: State[], order: Order): State[] =>
  states.toSorted((a, b) => compares[order](a, b) || byName(a, b));
