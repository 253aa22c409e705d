import { holdsOn, type Period } from "../calendar.ts";
import type { Day } from "../day.ts";
import type { Membership } from "../membership.ts";
import { inOrder, type Placed, placed } from "./order.ts";

/** What the rule needs to know of a membership. */
export type Term = Pick<Membership, "stateId" | "name" | "startsOn" | "endsBefore">;

/**
 * Those who sit on `day`, in the order of rule 18.
 *
 * @example
 * membersOn("1984-08-04", memberships).map((m) => m.name) // ["Burkina Faso", "China", "Egypt", …]
 */
export const membersOn = <T extends Term>(day: Day, memberships: readonly T[]): T[] =>
  inOrder(memberships.filter((term) => holdsOn(term, day)));

/** A span of days on which the same members sit, in the order of rule 18. */
export type Table<T extends Term = Term> = Period & { places: Placed<T>[] };

/** Every table the Council has sat at, oldest first: a new one on each day on which a membership begins or ends. */
export const tablesOf = <T extends Term>(memberships: readonly T[]): Table<T>[] => {
  const borders = memberships.flatMap(({ startsOn, endsBefore }) => [startsOn, endsBefore ?? startsOn]);
  const days = [...new Set(borders)].sort();
  const at = new Map(days.map((day, index) => [day, index]));
  const tables: Table<T>[] = days.map((startsOn, index) => ({
    startsOn,
    endsBefore: days[index + 1] ?? null,
    places: [],
  }));
  for (const place of placed(memberships)) {
    const { startsOn, endsBefore } = place.member;
    const sat = tables.slice(at.get(startsOn), endsBefore === null ? tables.length : at.get(endsBefore));
    for (const table of sat) table.places.push(place);
  }
  return tables;
};

/**
 * How many seats the Council has on a day: 11, and 15 from 1 January 1966.
 *
 * @source Charter of the United Nations, Article 23, as amended by General Assembly resolution 1991 A (XVIII).
 */
export const seatsOn = (day: Day): number => (day < "1966-01-01" ? 11 : 15);
