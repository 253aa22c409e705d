import { addDays, addMonths, type Day, holdsOn, type Membership, monthRange, overlap } from "@council/schema";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { memberships, presidencies, states, sources, exceptions } = content;
const sitting = (day: Day): Membership[] => memberships.filter((seat) => holdsOn(seat, day));

test("the turns run from 17 January 1946 to the end of 2027 without a gap or an overlap", () => {
  expect(presidencies[0]?.startsOn).toBe("1946-01-17");
  expect(presidencies.at(-1)?.endsBefore).toBe("2028-01-01");
  for (const [at, turn] of presidencies.entries()) {
    expect(turn.id).toBe(turn.startsOn.slice(0, 7));
    if (at > 0) expect(turn.startsOn).toBe(presidencies[at - 1]?.endsBefore);
  }
});

test("a turn lasts a calendar month, but for those of 1946 that the exceptions tell", () => {
  const odd = presidencies.filter(
    ({ startsOn, endsBefore }) => !/-01 .*-01$/.test(`${startsOn} ${endsBefore}`),
  );
  const told = exceptions.flatMap((exception) =>
    exception.kind === "calendar" ? monthRange(exception.firstMonth, addMonths(exception.lastMonth, 1)) : [],
  );
  expect(odd.map(({ id }) => id)).toEqual(told);
});

test("on the first day of every turn 11 members sat until 1965, and 15 since, five of them permanent", () => {
  for (const { startsOn } of presidencies) {
    const seats = sitting(startsOn);
    expect([startsOn, seats.length]).toEqual([startsOn, startsOn < "1966-01-01" ? 11 : 15]);
    expect(seats.filter(({ seat }) => seat === "permanent")).toHaveLength(5);
  }
});

test("the presiding state sits on the first day of its turn, under the name it presides by", () => {
  for (const { id, stateId, name, startsOn } of presidencies)
    expect([id, sitting(startsOn).find((seat) => seat.stateId === stateId)?.name]).toEqual([id, name]);
});

test("a state that sits bears a name that is in the list of its names", () => {
  for (const { stateId, name } of memberships) {
    const names = states.find(({ id }) => id === stateId)?.names ?? [];
    expect(names.map((dated) => dated.name)).toContain(name);
  }
});

test("no state holds two seats at once", () => {
  for (const [at, seat] of memberships.entries())
    for (const other of memberships.slice(at + 1))
      if (seat.stateId === other.stateId)
        expect([seat.id, other.id, overlap(seat, other)]).toEqual([seat.id, other.id, false]);
});

test("the id of a seat is the state and its first day", () => {
  for (const { id, stateId, startsOn } of memberships) expect(id).toBe(`${stateId}-${startsOn}`);
});

/** Turns of which only the rule speaks, but which a text says passed in English alphabetical order. */
const toldInGeneral = ["02", "03", "04", "05", "06", "07", "08", "09", "10"].map((month) => `1946-${month}`);

test("a turn has as many sources as its evidence says", () => {
  for (const {
    id,
    evidence,
    sources: { length },
  } of presidencies) {
    if (evidence === "two-sources") expect([id, length >= 2]).toEqual([id, true]);
    if (evidence === "one-source") expect([id, length >= 1]).toEqual([id, true]);
    if (evidence === "rule-derived") expect([id, length]).toEqual([id, toldInGeneral.includes(id) ? 1 : 0]);
  }
});

/** Whether a source was or may have been written after the turn began; a date of a month or a year only may have been. */
const isAfterwards = (startsOn: Day, published: string | null): boolean =>
  published === null || published.padEnd(7, "-12").padEnd(10, "-31") >= startsOn;

test("a turn is only announced when all that names it was written before it began", () => {
  const dates = new Map(sources.map(({ id, publishedOn }) => [id, publishedOn]));
  for (const { id, startsOn, isOnlyAnnounced, evidence, sources: cited } of presidencies) {
    if (evidence === "rule-derived") expect([id, isOnlyAnnounced]).toEqual([id, false]);
    else if (!cited.some((source) => isAfterwards(startsOn, dates.get(source) ?? null)))
      expect([id, isOnlyAnnounced]).toEqual([id, true]);
    else if (isOnlyAnnounced)
      expect([
        id,
        cited.filter(
          (source) => dates.get(source) !== null && isAfterwards(startsOn, dates.get(source) ?? null),
        ),
      ]).toEqual([id, []]);
  }
});

test("the Republic of Korea sat three times and presided five times", () => {
  const seats = memberships.filter(({ stateId }) => stateId === "republic-of-korea");
  expect(seats.map(({ startsOn, endsBefore }) => `${startsOn} ${endsBefore}`)).toEqual([
    "1996-01-01 1998-01-01",
    "2013-01-01 2015-01-01",
    "2024-01-01 2026-01-01",
  ]);
  const turns = presidencies.filter(({ stateId }) => stateId === "republic-of-korea");
  expect(turns.map(({ id }) => id)).toEqual(["1997-05", "2013-02", "2014-05", "2024-06", "2025-09"]);
});

test("Upper Volta presided in August 1984 and, as Burkina Faso, again in October", () => {
  const turns = presidencies.filter(({ stateId, id }) => stateId === "burkina-faso" && id.startsWith("1984"));
  expect(turns.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "1984-08 Upper Volta",
    "1984-10 Burkina Faso",
  ]);
});

/** Records that tell of a turn long past, or of one still to come. */
const outOfSeason = ["1957-02 s-pv-791", "2008-07 s-pv-6007", "2009-07 s-pv-6210"];
const foretold = ["1994-10", "1994-11", "1994-12"].map((month) => `${month} s-pv-3426`);

test("a meeting record cited for a turn is of that turn, or of the month after, when it thanks the retiring President", () => {
  const dates = new Map(sources.map(({ id, publishedOn }) => [id, publishedOn]));
  const astray = presidencies.flatMap(({ id, startsOn, endsBefore, sources: cited }) =>
    cited
      .filter((source) => source.startsWith("s-pv-") && dates.get(source))
      .filter(
        (source) => !holdsOn({ startsOn, endsBefore: addDays(endsBefore, 31) }, dates.get(source) ?? ""),
      )
      .map((source) => `${id} ${source}`),
  );
  expect(astray).toEqual([outOfSeason[0], ...foretold, outOfSeason[1], outOfSeason[2]]);
});
