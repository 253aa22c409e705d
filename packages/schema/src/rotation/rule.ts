import { addMonths, holdsOn, monthRange } from "../calendar.ts";
import type { Day } from "../day.ts";
import { CouncilError } from "../errors.ts";
import type { Month } from "../month.ts";
import type { RotationException } from "../rotation-exception.ts";
import type { Slug } from "../slug.ts";
import { exceptionsOf, turnPeriod } from "./departures.ts";
import { orderKey, type Placed, placed } from "./order.ts";
import { type Term, tablesOf } from "./table.ts";

/**
 * The state that presides the month after `previous`.
 *
 * Turns pass in English alphabetical order of the names valid that month and start again at the top. When the membership
 * changes, the order goes on from where `previous` stood, even if `previous` no longer sits.
 *
 * @param previous - UN name of the last presiding state, as valid then; need not be in `sitting`. Null before the first turn.
 * @param sitting - UN names of the members in the new month, any order, no duplicates.
 * @returns one of `sitting`.
 * @throws CouncilError `EMPTY_COUNCIL` when `sitting` is empty.
 * @source Provisional rules of procedure of the Security Council, S/96/Rev.7, rule 18.
 * @example
 * nextPresident("Slovenia", ["Bahrain", "Somalia", "China"]) // "Somalia"
 */
export const nextPresident = (previous: string | null, sitting: readonly string[]): string =>
  nextPlace(previous && orderKey(previous), placed(sitting.map((name) => ({ name })))).member.name;

const nextPlace = <T>(previousKey: string | null, places: readonly Placed<T>[]): Placed<T> => {
  const [top] = places;
  if (top === undefined) throw new CouncilError("EMPTY_COUNCIL", "Nobody sits on the Council then.");
  return (previousKey !== null && places.find(({ key }) => key > previousKey)) || top;
};

/** One turn as the rule computes it. */
export type RotationTurn = {
  /** The month in which it begins: the id of the presidency. */
  month: Month;
  stateId: Slug;
  /** UN name on the first day of the turn. */
  name: string;
  startsOn: Day;
  endsBefore: Day;
  /** Ids of the exceptions that concern the month, those that do not move the rota included. */
  exceptionIds: Slug[];
};

/** From which month, for how many, for whom. */
export type Projection = {
  from: Month;
  /** Calendar months to walk. An extended turn takes two of them, so there can be fewer turns than months. */
  months: number;
  memberships: readonly Term[];
  exceptions: readonly RotationException[];
  /** UN name of the president before `from`; absent when `from` has the first turn ever. */
  after?: string | null;
};

/**
 * The turns of a span of months by rule 18 and the given exceptions, in one pass: the work grows in step with the months.
 * Asks no more than who sits; whether all who will sit are known is told by `edgeOf`.
 *
 * @throws CouncilError `EMPTY_COUNCIL` for a month in which nobody sits, `RULE_BROKEN` when an exception names a state that
 * does not sit in its month.
 * @source Provisional rules of procedure of the Security Council, S/96/Rev.7, rule 18.
 * @example
 * projectPresidencies({ from: "2025-09", months: 2, memberships, exceptions, after: "Panama" })
 *   .map((turn) => turn.name) // ["Republic of Korea", "Russian Federation"]
 */
export const projectPresidencies = (projection: Projection): RotationTurn[] => {
  const { from, months, memberships, exceptions } = projection;
  const tables = tablesOf(memberships);
  const turns: RotationTurn[] = [];
  let table = tables[0];
  let previousKey = projection.after ? orderKey(projection.after) : null;
  for (const month of monthRange(from, addMonths(from, months))) {
    const period = turnPeriod(month, exceptions);
    if (period === null) continue;
    if (table && !holdsOn(table, period.startsOn)) table = tables.find((t) => holdsOn(t, period.startsOn));
    const places = table?.places ?? [];
    const concerned = exceptionsOf(month, exceptions);
    const departure = concerned.find((e) => e.kind === "out-of-order");
    const place = departure ? placeOf(departure.stateId, places, departure) : nextPlace(previousKey, places);
    const { stateId, name } = place.member;
    turns.push({ month, stateId, name, ...period, exceptionIds: concerned.map((e) => e.id) });
    previousKey = (departure?.resumesAfter ? placeOf(departure.resumesAfter, places, departure) : place).key;
  }
  return turns;
};

const placeOf = (
  stateId: Slug,
  places: Placed<Term>[],
  exception: { id: Slug; month: Month },
): Placed<Term> => {
  const place = places.find(({ member }) => member.stateId === stateId);
  if (place !== undefined) return place;
  throw new CouncilError(
    "RULE_BROKEN",
    `The exception ${exception.id} names ${stateId}, which does not sit in ${exception.month}.`,
  );
};
