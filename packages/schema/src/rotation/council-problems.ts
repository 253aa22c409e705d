import { overlap } from "../calendar.ts";
import type { Problem } from "../problems.ts";
import type { State } from "../state.ts";
import { unknownState } from "./known-state.ts";
import { seatsOn, type Term, tablesOf } from "./table.ts";

/**
 * What is wrong with memberships taken together: a state that does not exist, a state that holds two seats at once, more
 * members than seats. Fewer members than seats are no problem: the future has them.
 *
 * @param states - all states; without them any id is taken for one.
 * @returns problems with a path from `"memberships"` on.
 */
export const councilProblems = (memberships: readonly Term[], states?: readonly State[]): Problem[] => [
  ...memberships.flatMap((term, at) => [
    ...(states && !states.some(({ id }) => id === term.stateId)
      ? [{ path: ["memberships", at, "stateId"], message: unknownState(term.stateId, states) }]
      : []),
    ...memberships
      .slice(0, at)
      .filter((other) => other.stateId === term.stateId && overlap(other, term))
      .map((other) => ({
        path: ["memberships", at, "startsOn"],
        message: `${other.name} already sits from ${other.startsOn} until ${other.endsBefore ?? "further notice"}.`,
      })),
  ]),
  ...crowdedTables(memberships),
];

const crowdedTables = (memberships: readonly Term[]): Problem[] =>
  tablesOf(memberships)
    .filter(({ startsOn, places }) => places.length > seatsOn(startsOn))
    .map(({ startsOn, places }) => ({
      path: ["memberships"],
      message: `${places.length} members sit on ${startsOn}, and the Council has ${seatsOn(startsOn)} seats. Take one out or end it before.`,
    }));
