import {
  type Council,
  councilProblems,
  earliestAndLatest,
  explain,
  type Membership,
  membersOn,
  neverSat,
  nextPresident,
  outlook,
  type Presidency,
  playScenario,
  presidencyOf,
  projectPresidencies,
  rotationFor,
  satWithoutTurn,
  seatsElectedIn,
  turnStatistics,
  turnsOf,
} from "@council/schema";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { memberships, presidencies, exceptions, states, sources } = content;
const council: Council = { memberships, exceptions };
const freeRun = ({ exceptions: known }: Pick<Council, "exceptions">) =>
  projectPresidencies({ memberships, exceptions: known, from: "1946-01", months: 984 });

test("one free run of the rule from 17 January 1946 reproduces all 983 turns", () => {
  const recorded = presidencies.map(({ id, stateId, name, startsOn, endsBefore }) => ({
    month: id,
    stateId,
    name,
    startsOn,
    endsBefore,
  }));
  const computed = freeRun(council).map(({ exceptionIds, ...turn }) => turn);
  expect(computed).toHaveLength(983);
  expect(computed).toEqual(recorded);
});

/** The sourced months that rule 18 alone would give to another state. */
const disagreements = (recorded: readonly Presidency[]): string[] => {
  const ruled = new Map(
    freeRun({ exceptions: exceptions.filter(({ kind }) => kind !== "out-of-order") }).map((t) => [
      t.month,
      t.stateId,
    ]),
  );
  return recorded
    .filter((p) => p.evidence !== "rule-derived" && ruled.get(p.id) !== p.stateId)
    .map(({ id }) => id);
};

test("a sourced month against the rule is an exception with a source, and each such exception is one", () => {
  const listed = exceptions.filter((e) => e.kind === "out-of-order");
  expect(disagreements(presidencies)).toEqual(listed.map(({ month }) => month));
  expect(disagreements(presidencies)).toEqual(["1994-09", "1994-10", "1994-11", "1994-12"]);
});

test("each exception has sources that are known", () => {
  const known = new Set(sources.map(({ id }) => id));
  for (const exception of exceptions) {
    expect(exception.sources.length, exception.id).toBeGreaterThan(0);
    for (const id of exception.sources) expect(known.has(id), `${exception.id} ${id}`).toBe(true);
  }
});

test("a sourced month that is changed by hand is found", () => {
  const changed = presidencies.map((p) => (p.id === "2025-09" ? { ...p, stateId: "japan" } : p));
  expect(disagreements(changed)).toContain("2025-09");
});

test("the memberships fit together", () => expect(councilProblems(memberships, states)).toEqual([]));

/**
 * The months in which rule 18 names another state than the one on record when members stand under other names than those of
 * the time. Each month is judged by itself, from the president on record before it.
 */
const monthsWrongUnder = (nameOf: (member: Membership) => string): string[] => {
  const resumed = new Map(
    exceptions.flatMap((e) => (e.kind === "out-of-order" ? [[e.month, e.resumesAfter ?? e.stateId]] : [])),
  );
  return presidencies.slice(1).flatMap((turn, at) => {
    const before = presidencies[at];
    if (before === undefined || resumed.has(turn.id)) return [];
    const after = resumed.get(before.id) ?? before.stateId;
    const previous = membersOn(before.startsOn, memberships).find((m) => m.stateId === after);
    const sitting = membersOn(turn.startsOn, memberships);
    const next = nextPresident(previous ? nameOf(previous) : null, sitting.map(nameOf));
    return sitting.find((m) => nameOf(m) === next)?.stateId === turn.stateId ? [] : [turn.id];
  });
};

const renamed = (from: string, to: string) => (m: Membership) => (m.name === from ? to : m.name);

test("under the names of the time no month is wrong", () =>
  expect(monthsWrongUnder((m) => m.name)).toEqual([]));

test.each([
  ["Upper Volta", "Burkina Faso", "1984-08 1984-09"],
  [
    "Zaire",
    "Democratic Republic of the Congo",
    "1982-04 1982-05 1982-06 1983-05 1983-06 1983-08 1990-03 1991-01 1991-02 1991-08",
  ],
  ["Ceylon", "Sri Lanka", "1960-05 1960-06 1960-11 1961-04 1961-05 1961-10"],
  ["United Republic of Cameroon", "Cameroon", "1974-10 1974-11 1975-02"],
  ["Democratic Yemen", "Yemen", "1990-03 1990-04"],
  ["Ivory Coast", "Côte d'Ivoire", "1964-04 1964-06 1964-07 1965-02 1965-03 1965-04"],
])("sorting %s under today's name %s breaks %s", (then, today, months) =>
  expect(monthsWrongUnder(renamed(then, today))).toEqual(months.split(" ")),
);

test("sorting the USSR as the Russian Federation breaks 82 months from 1947 to 1989", () => {
  const months = monthsWrongUnder(renamed("Union of Soviet Socialist Republics", "Russian Federation"));
  expect([months[0], months.length, months.at(-1)]).toEqual(["1947-08", 82, "1989-05"]);
});

test.each([
  [
    "Republic of Korea",
    "South Korea",
    "1996-01 1997-05 1997-06 1997-07 2013-02 2013-03 2013-05 2014-05 2014-06 2014-08 2024-06 2024-07 2024-10 2025-09 2025-10",
  ],
  ["Democratic Republic of the Congo", "DR Congo", "2026-07 2026-08 2026-09"],
  ["Gambia", "The Gambia", "1998-03 1998-04 1998-10 1999-06 1999-07 1999-12"],
  ["United Republic of Tanzania", "Tanzania", "1975-11 1976-01 1976-02 2005-12 2006-01 2006-02"],
])("sorting %s as %s breaks %s", (name, common, months) =>
  expect(monthsWrongUnder(renamed(name, common))).toEqual(months.split(" ")),
);

test("sorting Russia as Russia breaks no month: nobody has sat between the two names", () =>
  expect(monthsWrongUnder(renamed("Russian Federation", "Russia"))).toEqual([]));

test("sorting by common names breaks 133 months, eight of them from 2024 to 2026", () => {
  const commonNames = new Map(states.map((state) => [state.id, state.commonName]));
  const months = monthsWrongUnder((m) => commonNames.get(m.stateId) ?? m.name);
  expect(months).toHaveLength(133);
  expect(months.filter((month) => month >= "2024")).toEqual([
    "2024-06",
    "2024-07",
    "2024-10",
    "2025-09",
    "2025-10",
    "2026-07",
    "2026-08",
    "2026-09",
  ]);
});

test("2027 comes out as published, and 2028 is unknown", () => {
  expect(rotationFor(2027, council).map((m) => m.kind === "turn" && m.name)).toEqual([
    "Portugal",
    "Russian Federation",
    "Trinidad and Tobago",
    "United Kingdom",
    "United States",
    "Zimbabwe",
    "Austria",
    "Bahrain",
    "China",
    "Colombia",
    "Democratic Republic of the Congo",
    "France",
  ]);
  expect(outlook("2027-12", 2, council)).toMatchObject([
    { kind: "turn", name: "France" },
    { kind: "unknown", month: "2028-01", openSeats: 5 },
  ]);
});

test("the turn of November 1946 runs on through December", () =>
  expect(presidencyOf("1946-12", council)).toMatchObject({
    kind: "turn",
    month: "1946-11",
    name: "United States",
    endsBefore: "1947-01-01",
  }));

test("the Republic of Korea presided in June 2024 and September 2025 of its last term", () => {
  const term = { startsOn: "2024-01-01", endsBefore: "2026-01-01" };
  expect(turnsOf("republic-of-korea", term, council).map(({ month }) => month)).toEqual([
    "2024-06",
    "2025-09",
  ]);
});

test("from 4 August 1984 Burkina Faso heads the table at which Upper Volta sat last", () => {
  const names = (day: string) => membersOn(day, memberships).map(({ name }) => name);
  expect(names("1984-08-03").slice(-2)).toEqual(["Upper Volta", "Zimbabwe"]);
  expect(names("1984-08-04").slice(0, 3)).toEqual(["Burkina Faso", "China", "Egypt"]);
});

test("a cession does not move the rota: October 1948 stays with the United States, January 1954 with Lebanon", () => {
  for (const [month, stateId, chair] of [
    ["1948-10", "united-states", "argentina"],
    ["1954-01", "lebanon", "new-zealand"],
  ] as const) {
    const { month: found, steps } = explain(month, council);
    expect(found).toMatchObject({ kind: "turn", stateId });
    expect(steps.slice(-2)).toMatchObject([
      { kind: "rule", stateId },
      { kind: "exception", exception: { kind: "cession", stateId: chair } },
    ]);
  }
});

test("the autumn of 1994 is explained month by month", () => {
  const passedOver = ["1994-09", "1994-10", "1994-11", "1994-12"].map((month) => {
    const { month: found, steps } = explain(month, council);
    const departure = steps.find((step) => step.kind === "out-of-order");
    return [found.kind === "turn" && found.name, departure?.undisturbed.name];
  });
  expect(passedOver).toEqual([
    ["Spain", "Rwanda"],
    ["United Kingdom", "Spain"],
    ["United States", "United Kingdom"],
    ["Rwanda", "United States"],
  ]);
  expect(explain("1995-01", council).steps.slice(-2)).toMatchObject([
    { kind: "resumption", after: { stateId: "united-states" } },
    { kind: "rule", stateId: "argentina", startsOver: true },
  ]);
});

test("every month since 1946 is explained up to its president", () => {
  for (const { id, stateId, startsOn } of presidencies) {
    const { month, steps } = explain(id, council);
    expect(month).toMatchObject({ kind: "turn", stateId });
    expect(steps[0]).toMatchObject({ kind: "members", on: startsOn });
    const verdict = steps.find(({ kind }) => kind === "rule" || kind === "out-of-order");
    if (verdict?.kind === "rule") expect(verdict.stateId, id).toBe(stateId);
    else
      expect(verdict?.kind === "out-of-order" && verdict.exception, id).toMatchObject({ month: id, stateId });
  }
});

test("every election since 1966 filled the seats of the regional groups, but for the seat that Italy and the Netherlands shared", () => {
  const odd: string[] = [];
  for (let vote = 1966; vote <= 2026; vote++) {
    const won = memberships.filter((m) => m.seat === "elected" && m.startsOn === `${vote + 1}-01-01`);
    for (const [group, seats] of Object.entries(seatsElectedIn(vote))) {
      const members = won.filter((m) => m.group === group).map(({ name }) => name);
      if (members.length !== seats) odd.push(`${vote}: ${members.join(", ")}`);
    }
  }
  expect(odd).toEqual(["2017: Netherlands"]);
});

test("no retiring member was elected again at once since the Council has fifteen seats", () => {
  const elected = memberships.filter(
    (m) => m.seat === "elected" && m.startsOn > "1966-01-01" && m.startsOn.endsWith("-01-01"),
  );
  const again = elected.filter((m) =>
    memberships.some((n) => n.stateId === m.stateId && n.endsBefore === m.startsOn),
  );
  expect(again.map(({ id }) => id)).toEqual([]);
});

const nextTurn = (stateId: string) => earliestAndLatest(stateId, council, { from: "2028-01", states });

test("whoever is elected in 2027 and 2028, these states preside next between these months", () => {
  expect(nextTurn("kyrgyzstan")).toEqual({ earliest: "2028-01", latest: "2028-06" });
  expect(nextTurn("united-states")).toEqual({ earliest: "2028-06", latest: "2028-11" });
  expect(nextTurn("china")).toEqual({ earliest: "2028-09", latest: "2029-07" });
  expect(nextTurn("france")).toEqual({ earliest: "2029-02", latest: "2029-08" });
  expect(nextTurn("united-republic-of-tanzania")).toEqual({ earliest: "2028-06", latest: null });
  expect(nextTurn("soviet-union")).toEqual({ earliest: null, latest: null });
});

const monthsUnder = (of2027: string, of2028: string) => {
  const scenario = [
    { year: 2027, winners: of2027.split(" ") },
    { year: 2028, winners: of2028.split(" ") },
  ];
  const { problems, byState } = playScenario(scenario, council, states);
  expect(problems).toEqual([]);
  return (stateId: string) => byState.find((line) => line.stateId === stateId)?.months[0];
};

test("elections can be found that bring China and France to their latest months", () => {
  const first = monthsUnder("ghana kenya india poland brazil", "cameroon bangladesh chile belgium canada");
  expect(first("china")).toBe("2029-07");
  expect(first("france")).toBe("2029-08");
});

test("elections can be found that bring France to its earliest month, and China to its own", () => {
  expect(
    monthsUnder("ghana kenya india poland peru", "senegal thailand uruguay norway spain")("france"),
  ).toBe("2029-02");
  expect(
    monthsUnder("egypt eritrea fiji estonia ecuador", "ghana india mexico germany sweden")("china"),
  ).toBe("2028-09");
});

test("China and France presided most often, and 59 members of today never sat", () => {
  const statistics = turnStatistics(presidencies.map(({ id, stateId }) => ({ month: id, stateId })));
  expect(statistics.slice(0, 4).map(({ stateId, turns }) => [stateId, turns])).toEqual([
    ["china", 71],
    ["france", 71],
    ["united-kingdom", 70],
    ["united-states", 70],
  ]);
  expect(statistics.reduce((sum, { turns }) => sum + turns, 0)).toBe(983);
  expect(neverSat(states, memberships)).toHaveLength(59);
  expect(satWithoutTurn(memberships, presidencies)).toEqual(["kyrgyzstan"]);
});
