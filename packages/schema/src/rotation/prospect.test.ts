import fc from "fast-check";
import { expect, test } from "vitest";
import type { RegionalGroup, State } from "../state.ts";
import { candidatesIn } from "./candidates.ts";
import { type Council, outlook, type RotationMonth } from "./council.ts";
import { councilOf2025, seatOf, stateOf, statesOf2025 } from "./council-of-2025.ts";
import { groups, seatsElectedIn } from "./election-seats.ts";
import { earliestAndLatest } from "./prospect.ts";
import { applyScenario } from "./what-if.ts";

const council = councilOf2025();
const next = (stateId: string, from = "2028-01", states = statesOf2025()) =>
  earliestAndLatest(stateId, council, { from, states });

test("a turn in the known rota is certain", () =>
  expect(next("austria", "2027-01")).toEqual({ earliest: "2027-07", latest: "2027-07" }));

test("Kyrgyzstan follows France at once, or after Ghana, Guyana, India and Kenya", () =>
  expect(next("kyrgyzstan")).toEqual({ earliest: "2028-01", latest: "2028-05" }));

test("Austria may leave at the end of 2028 without another turn", () =>
  expect(next("austria").latest).toBeNull());

test("a state that has to be elected first may never preside", () =>
  expect(next("ghana")).toEqual({ earliest: "2028-01", latest: null }));

test("a retiring member waits for the election after", () =>
  expect(next("bahrain")).toEqual({ earliest: "2029-01", latest: null }));

test("the Western group elects in 2028 at the earliest, retiring Latvia's group in 2029", () => {
  expect(next("germany").earliest).toBe("2029-01");
  expect(next("latvia").earliest).toBe("2030-01");
});

test("a state that no longer exists never presides again", () => {
  const yugoslavia = { ...stateOf("Yugoslavia", "eastern-european"), endedOn: "1992-04-27" };
  expect(next("yugoslavia", "2028-01", [...statesOf2025(), yugoslavia])).toEqual({
    earliest: null,
    latest: null,
  });
});

test("asked from a month that is past all certainty, nothing is promised", () =>
  expect(next("kyrgyzstan", "2028-09")).toEqual({ earliest: "2028-09", latest: null }));

test("an unknown state is refused", () =>
  expect(() => next("atlantis")).toThrow(
    expect.objectContaining({
      code: "BAD_INPUT",
      problems: [expect.objectContaining({ path: ["stateId"] })],
    }),
  ));

test("with every seat filled for good, each member's turn is certain", () => {
  const names = [..."ABCDEFGHIJKLMNO"];
  const lasting = { memberships: names.map((name) => seatOf(name, "2025-01-01", null)), exceptions: [] };
  const states = [...names, "Z"].map((name) => stateOf(name, "african"));
  expect(earliestAndLatest("o", lasting, { from: "2025-01", states })).toEqual({
    earliest: "2026-03",
    latest: "2026-03",
  });
  expect(earliestAndLatest("z", lasting, { from: "2025-01", states })).toEqual({
    earliest: null,
    latest: null,
  });
});

/** Every way to choose `count` of `from`. */
const choices = <T>(from: T[], count: number): T[][] => {
  const [first, ...rest] = from;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(rest, count - 1).map((chosen) => [first, ...chosen]), ...choices(rest, count)];
};

const outcomes = (year: number, before: Council, states: State[]): Council[] => {
  const candidates = candidatesIn(year, { council: before, states });
  const slates = groups.map((group) =>
    choices(
      candidates.filter((s) => s.regionalGroup === group).map(({ id }) => id),
      seatsElectedIn(year)[group],
    ),
  );
  const winners = slates.reduce<string[][]>(
    (all, some) => all.flatMap((a) => some.map((b) => [...a, ...b])),
    [[]],
  );
  return winners.map((ids) => applyScenario([{ year, winners: ids }], before, states));
};

/** The month of each state's first turn in 2028 and 2029, for every outcome of the elections of 2027 and 2028. */
const firstTurns = (states: State[]): Map<string, string>[] =>
  outcomes(2027, council, states)
    .flatMap((before) => outcomes(2028, before, states))
    .map((after) => firstTurnsOf(outlook("2028-01", 24, after)));

const firstTurnsOf = (months: RotationMonth[]): Map<string, string> =>
  new Map(months.reverse().flatMap((m) => (m.kind === "turn" ? [[m.stateId, m.month]] : [])));

const newcomers: RegionalGroup[] = [
  "african",
  "african",
  "african",
  "asia-pacific",
  "asia-pacific",
  "eastern-european",
  "eastern-european",
  "latin-american-and-caribbean",
  "latin-american-and-caribbean",
  "western-european-and-others",
  "western-european-and-others",
  "western-european-and-others",
];
const sitting = [
  "Austria",
  "China",
  "France",
  "Kyrgyzstan",
  "Portugal",
  "Russian Federation",
  "United States",
  "Zimbabwe",
];

const newcomerNames = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3}$/), {
  minLength: newcomers.length,
  maxLength: newcomers.length,
  selector: (name) => name.toLowerCase(),
});

test("no outcome of two elections breaks a bound, and bounds within the first year are met", () =>
  fc.assert(
    fc.property(newcomerNames, (names) => {
      const known = statesOf2025().filter((state) => sitting.includes(state.commonName));
      const states = [...known, ...names.map((name, at) => stateOf(name, newcomers[at] ?? null))];
      const turns = firstTurns(states);
      for (const { id } of states) {
        const { earliest, latest } = earliestAndLatest(id, council, { from: "2028-01", states });
        const months = turns.map((first) => first.get(id) ?? "never").sort();
        const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
        if (first !== "never") expect(earliest !== null && earliest <= first).toBe(true);
        if (latest !== null) expect(last <= latest).toBe(true);
        if (earliest !== null && earliest < "2029-01") expect(first).toBe(earliest);
        if (latest !== null && latest < "2029-01") expect(last).toBe(latest);
      }
    }),
    { numRuns: 5 },
  ));
