import { addMonths, holdsOn, monthFrom, monthOf, monthRange, monthsBetween } from "../calendar.ts";
import type { Day } from "../day.ts";
import { CouncilError } from "../errors.ts";
import type { Membership } from "../membership.ts";
import type { Month } from "../month.ts";
import type { RotationException } from "../rotation-exception.ts";
import type { Slug } from "../slug.ts";
import { oncePerCouncil } from "./once-per-council.ts";
import { projectPresidencies, type RotationTurn } from "./rule.ts";
import { membersOn, seatsOn, tablesOf } from "./table.ts";

/** All the rule goes by: every membership since the first meeting, and every departure from the rule. */
export type Council = {
  memberships: readonly Membership[];
  exceptions: readonly RotationException[];
};

/** A month whose president is certain. */
export type KnownMonth = { kind: "turn" } & RotationTurn;

/** A month that begins with seats whose holders are not known, or that comes after one. */
export type UnknownMonth = { kind: "unknown"; month: Month; openSeats: number };

/** A month as the rule sees it. */
export type RotationMonth = KnownMonth | UnknownMonth;

/** The month in which the first turn begins; null for a council without members. */
export const firstMonthOf = ({ memberships }: Council): Month | null => {
  const [first] = memberships.map(({ startsOn }) => startsOn).sort();
  return first === undefined ? null : monthOf(first);
};

/** The first month that begins with an empty seat: from there on no president is certain. Null when there is none. */
export const edgeOf = oncePerCouncil(({ memberships }): Month | null => {
  for (const table of tablesOf(memberships)) {
    const begun = monthOf(table.startsOn);
    const month = table.startsOn.endsWith("-01") ? begun : addMonths(begun, 1);
    if (table.places.length < seatsOn(table.startsOn) && holdsOn(table, `${month}-01`)) return month;
  }
  return null;
});

/**
 * Every turn from the first one until before `end`, or until the edge of what is known when that comes first.
 *
 * @throws CouncilError `NOT_FOUND` when no turn had begun before `end`.
 */
export const turnsUntil = (end: Month, council: Council): RotationTurn[] => {
  const from = firstMonthOf(council);
  if (from === null || end <= from)
    throw new CouncilError(
      "NOT_FOUND",
      `No turn began before ${end}: the first one began in ${from ?? "no month"}.`,
    );
  const edge = edgeOf(council);
  const stop = edge !== null && edge < end ? edge : end;
  const walked = walkOf(council);
  if (walked.end < stop) {
    walked.turns = projectPresidencies({ ...council, from, months: monthsBetween(from, stop) });
    walked.end = stop;
  }
  return walked.turns.filter(({ month }) => month < stop);
};

/** The furthest walk so far: a shorter one is its beginning, since a turn follows from those before it alone. */
const walkOf = oncePerCouncil((): { end: Month; turns: RotationTurn[] } => ({ end: "0000-00", turns: [] }));

/**
 * The months from `from` on: each turn that begins in them, and `unknown` from the edge on. A month in which no turn begins,
 * such as December 1946, has no line.
 *
 * @throws CouncilError `NOT_FOUND` when `from` lies before the first turn.
 * @example
 * outlook("2027-12", 2, council) // [{ kind: "turn", name: "France", … }, { kind: "unknown", month: "2028-01", openSeats: 5 }]
 */
export const outlook = (from: Month, months: number, council: Council): RotationMonth[] => {
  const end = addMonths(from, months);
  const edge = edgeOf(council) ?? end;
  const known = turnsUntil(end, council).filter(({ month }) => from <= month);
  const unknown = monthRange(from < edge ? edge : from, end);
  return [...known.map(asKnown), ...unknown.map((month) => asUnknown(month, council))];
};

/**
 * The months of a year as {@link outlook} gives them.
 *
 * @throws CouncilError `NOT_FOUND` for a year before the first turn.
 */
export const rotationFor = (year: number, council: Council): RotationMonth[] =>
  outlook(monthFrom(year, 1), 12, council);

/**
 * The turn that begins in `month`, or the extended one that runs on through it.
 *
 * @throws CouncilError `NOT_FOUND` for a month before the first turn.
 * @example
 * presidencyOf("1946-12", council) // { kind: "turn", month: "1946-11", name: "United States", … }
 */
export const presidencyOf = (month: Month, council: Council): RotationMonth =>
  lastOf(turnsUntil(addMonths(month, 1), council), month, council);

/** The last of the turns when it reaches `month`, else `unknown`: the run then stopped at the edge. */
export const lastOf = (turns: readonly RotationTurn[], month: Month, council: Council): RotationMonth => {
  const turn = turns.at(-1);
  return turn && `${month}-01` < turn.endsBefore ? asKnown(turn) : asUnknown(month, council);
};

/**
 * The turns of one state that begin within a period, oldest first, as far as they are known.
 *
 * @example
 * turnsOf("republic-of-korea", { startsOn: "2024-01-01", endsBefore: "2026-01-01" }, council)
 *   .map((turn) => turn.month) // ["2024-06", "2025-09"]
 */
export const turnsOf = (
  stateId: Slug,
  period: { startsOn: Day; endsBefore: Day },
  council: Council,
): RotationTurn[] =>
  turnsUntil(addMonths(monthOf(period.endsBefore), 1), council).filter(
    (turn) => turn.stateId === stateId && holdsOn(period, turn.startsOn),
  );

const asKnown = (turn: RotationTurn): KnownMonth => ({ kind: "turn", ...turn });

const asUnknown = (month: Month, { memberships }: Council): UnknownMonth => {
  const first = `${month}-01`;
  return { kind: "unknown", month, openSeats: seatsOn(first) - membersOn(first, memberships).length };
};
