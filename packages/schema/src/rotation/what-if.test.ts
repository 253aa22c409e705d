import { expect, test } from "vitest";
import { councilOf2025, stateOf, statesOf2025 } from "./council-of-2025.ts";
import { membersOn } from "./table.ts";
import { applyScenario, playScenario, scenarioProblems } from "./what-if.ts";

const council = councilOf2025();
const states = statesOf2025();
const of2027 = { year: 2027, winners: ["ghana", "kenya", "india", "peru", "croatia"] };

const problemsWith = (year: number, ...winners: string[]) =>
  scenarioProblems([{ year, winners }], council, states);

test("with the election of 2027 the year 2028 is certain, and Ghana begins it", () => {
  const { months, problems } = playScenario([of2027], council, states);
  expect(problems).toEqual([]);
  expect(months[0]).toMatchObject({
    isHypothetical: true,
    month: "2028-01",
    supposed: { kind: "turn", name: "Ghana" },
    published: { kind: "unknown" },
    change: "added",
  });
  expect(months.map(({ supposed }) => supposed.kind === "turn" && supposed.name)).toEqual([
    "Ghana",
    "India",
    "Kenya",
    "Kyrgyzstan",
    "Peru",
    "Portugal",
    "Russian Federation",
    "Trinidad and Tobago",
    "United Kingdom",
    "United States",
    "Zimbabwe",
    "Austria",
  ]);
});

test("every line of a scenario is marked hypothetical", () => {
  const { months } = playScenario([of2027], council, states);
  expect(months).toHaveLength(12);
  for (const month of months) expect(month.isHypothetical).toBe(true);
});

test("another winner in 2026 moves the published rota of 2027 from February on", () => {
  const korea = {
    year: 2026,
    winners: ["portugal", "austria", "republic-of-korea", "trinidad-and-tobago", "zimbabwe"],
  };
  const { months } = playScenario([korea], council, states);
  expect(months).toHaveLength(12);
  expect(months.slice(0, 3)).toMatchObject([
    { month: "2027-01", supposed: { name: "Portugal" }, published: { name: "Portugal" }, change: "same" },
    {
      month: "2027-02",
      supposed: { name: "Republic of Korea" },
      published: { name: "Russian Federation" },
      change: "changed",
    },
    {
      month: "2027-03",
      supposed: { name: "Russian Federation" },
      published: { name: "Trinidad and Tobago" },
      change: "changed",
    },
  ]);
});

test("seats left open leave the months unknown and are no problem", () => {
  const { problems, months, contests } = playScenario([{ year: 2027, winners: ["ghana"] }], council, states);
  expect(problems).toEqual([]);
  expect(months).toEqual([]);
  const african = contests.find(({ year }) => year === 2027)?.groups.find(({ group }) => group === "african");
  expect(african).toMatchObject({ seats: 2, winners: ["ghana"] });
  expect(african?.candidates).toContain("kenya");
});

test("a known month that a scenario opens is lost", () => {
  const { months } = playScenario([{ year: 2026, winners: ["austria"] }], council, states);
  expect(months).toHaveLength(12);
  expect(new Set(months.map(({ change }) => change))).toEqual(new Set(["lost"]));
});

test("a winner renamed in mid-term makes room with both its names", () => {
  const memberships = council.memberships.flatMap((m) =>
    m.stateId === "zimbabwe"
      ? [
          { ...m, endsBefore: "2027-05-10" },
          { ...m, name: "Great Zimbabwe", startsOn: "2027-05-10" },
        ]
      : [m],
  );
  const renamed = { ...council, memberships };
  const seats = (year: number) =>
    membersOn(`${year}-06-01`, applyScenario(kenya, renamed, states).memberships);
  const kenya = [{ year: 2026, winners: ["kenya", "austria", "portugal", "india", "trinidad-and-tobago"] }];
  expect(seats(2027)).toHaveLength(15);
  expect(seats(2027).map(({ stateId }) => stateId)).not.toContain("zimbabwe");
  const [held] = playScenario([], renamed, states).contests;
  expect(held?.groups.find(({ group }) => group === "african")?.winners).toEqual(["zimbabwe"]);
});

test("the months of each state are gathered", () => {
  const of2028 = { year: 2028, winners: ["liberia", "bahrain", "guyana", "germany", "greece"] };
  const { byState, problems } = playScenario([of2027, of2028], council, states);
  expect(problems).toEqual([]);
  expect(byState[0]).toEqual({ stateId: "ghana", name: "Ghana", months: ["2028-01", "2029-06"] });
  expect(byState.flatMap(({ months }) => months)).toHaveLength(24);
});

test("the council after a scenario has fifteen members, and the retired are gone", () => {
  const names = membersOn("2028-01-01", applyScenario([of2027], council, states).memberships).map(
    ({ name }) => name,
  );
  expect(names).toHaveLength(15);
  expect(names).toContain("Croatia");
  expect(names).not.toContain("Latvia");
});

test.each([
  ["a permanent member", "france", "France holds a permanent seat."],
  ["a sitting member", "austria", "Austria already sits from 2027-01 until 2029-01."],
  [
    "a retiring member",
    "bahrain",
    "Bahrain retires as these terms begin and cannot be elected again at once (Charter, Article 23).",
  ],
  [
    "a state of a group without an open seat",
    "germany",
    "No Western European and other seat is open to Germany in 2027; the group elects in 2028.",
  ],
  ["nobody we know", "atlantis", "There is no state with the id atlantis; ids look like republic-of-korea."],
])("%s cannot be elected in 2027", (_, id, message) =>
  expect(problemsWith(2027, "ghana", id)).toEqual([{ path: ["2027", 1], message }]),
);

test("a former id is answered with the one to write", () => {
  const renamed = states.map((state) =>
    state.id === "kenya" ? { ...state, aliases: ["british-kenya"] } : state,
  );
  expect(scenarioProblems([{ year: 2027, winners: ["british-kenya"] }], council, renamed)).toEqual([
    { path: ["2027", 0], message: "Write kenya instead of british-kenya." },
  ]);
});

test("a state that no longer exists or has no group cannot be elected", () => {
  const ended = { ...stateOf("Zaire", "african"), endedOn: "1997-05-17" };
  const alone = stateOf("Elsewhere", null);
  expect(
    scenarioProblems([{ year: 2027, winners: ["zaire", "elsewhere"] }], council, [ended, alone]),
  ).toEqual([
    { path: ["2027", 0], message: "Zaire is no longer a member of the United Nations." },
    { path: ["2027", 1], message: "Elsewhere belongs to no regional group, so no seat is open to it." },
  ]);
});

test("of three African states in 2027 the third is one too many, and the two are named", () =>
  expect(problemsWith(2027, "ghana", "kenya", "nigeria")).toEqual([
    {
      path: ["2027", 2],
      message:
        "Nigeria is one too many in 2027: 2 seats are open to the African group. Take out Ghana or Kenya first.",
    },
  ]));

test("a state chosen twice is told once", () =>
  expect(problemsWith(2027, "ghana", "ghana")).toEqual([
    { path: ["2027", 1], message: "Ghana is chosen twice in 2027." },
  ]));

test("an election long past or far ahead cannot be chosen", () => {
  for (const year of [1999, 2025, 2037])
    expect(problemsWith(year, "ghana")).toEqual([
      {
        path: [String(year)],
        message: `The election of ${year} cannot be chosen: choose years from 2026 to 2036.`,
      },
    ]);
  expect(problemsWith(2036)).toEqual([]);
});

test("a winner of one election retires before a later one", () => {
  const later = (year: number) => scenarioProblems([of2027, { year, winners: ["ghana"] }], council, states);
  expect(later(2028)).toMatchObject([{ message: "Ghana already sits from 2028-01 until 2030-01." }]);
  expect(later(2029)).toMatchObject([{ path: ["2029", 0] }]);
  expect(later(2030)).toEqual([]);
});

test("an impossible scenario is not applied, and has no months", () => {
  const impossible = [{ year: 2027, winners: ["france", "ghana"] }];
  expect(() => applyScenario(impossible, council, states)).toThrow(
    expect.objectContaining({
      code: "RULE_BROKEN",
      problems: [{ path: ["2027", 0], message: "France holds a permanent seat." }],
    }),
  );
  expect(playScenario(impossible, council, states)).toMatchObject({
    months: [],
    byState: [],
    problems: { length: 1 },
  });
});

test("without a known election there is none to choose", () =>
  expect(scenarioProblems([of2027], { memberships: [], exceptions: [] }, states)).toEqual([
    { path: ["2027"], message: "The election of 2027 cannot be chosen: no election is known to go on from." },
  ]));

test("a form offers the elections from the last known one to the one after the last chosen", () => {
  const { contests } = playScenario([of2027], council, states);
  expect(contests.map(({ year, result }) => [year, result])).toEqual([
    [2026, "held"],
    [2027, "supposed"],
    [2028, "open"],
  ]);
  const candidates = contests[1]?.groups.find(({ group }) => group === "asia-pacific")?.candidates;
  expect(candidates).toEqual(["india", "pakistan", "republic-of-korea"]);
});
