import { type Day, holdsOn, type Membership } from "@council/schema";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { memberships, presidencies, presiders } = content;

const countBy = <Row>(rows: Row[], keyOf: (row: Row) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
};

const turnsIn = (seat: Membership): number =>
  presidencies.filter(({ stateId, startsOn }) => stateId === seat.stateId && holdsOn(seat, startsOn)).length;

test("every elected member presides once to three times in its seat, if its term ends before the rota does", () => {
  const endOfRota = presidencies.at(-1)?.endsBefore ?? "";
  const elected = memberships.filter(({ seat }) => seat === "elected");
  expect(elected.filter((seat) => turnsIn(seat) > 3)).toEqual([]);
  const without = elected.filter((seat) => turnsIn(seat) === 0);
  expect(without.filter(({ endsBefore }) => endsBefore !== null && endsBefore <= endOfRota)).toEqual([]);
});

/** How many turns lie between two of one permanent member: one round of the table, give or take who came and went. */
const roundsOf = (stateId: string): { from: Day; turns: number }[] => {
  const places = presidencies.flatMap((turn, place) => (turn.stateId === stateId ? [{ turn, place }] : []));
  return places
    .slice(1)
    .map(({ place }, at) => ({ from: places[at]?.turn.id ?? "", turns: place - (places[at]?.place ?? 0) }));
};

test("a permanent member presides once a round: of eleven seats until 1965, of fifteen since", () => {
  for (const stateId of ["china", "france", "united-kingdom", "united-states"])
    for (const { from, turns } of roundsOf(stateId)) {
      const [least, most] = from < "1965-01" ? [9, 13] : [11, 21];
      expect([stateId, from, turns >= least && turns <= most]).toEqual([stateId, from, true]);
    }
});

test("since 1967 the ten elected seats are shared out as resolution 1991 A (XVIII) says", () => {
  for (const { startsOn } of presidencies.filter(({ id }) => id >= "1967")) {
    const elected = memberships.filter((seat) => seat.seat === "elected" && holdsOn(seat, startsOn));
    expect([startsOn, countBy(elected, ({ group }) => group ?? "none")]).toEqual([
      startsOn,
      {
        ...{ african: 3, "asia-pacific": 2, "eastern-european": 1 },
        ...{ "latin-american-and-caribbean": 2, "western-european-and-others": 2 },
      },
    ]);
  }
});

test("what names the president of a turn until 2017 also names the state", () => {
  const cited = new Map(presidencies.map(({ id, sources }) => [id, sources]));
  for (const { id, presidencyId, sources } of presiders.filter(
    (presider) => presider.presidencyId < "2018-01",
  ))
    expect([id, sources.filter((source) => !cited.get(presidencyId)?.includes(source))]).toEqual([id, []]);
});
