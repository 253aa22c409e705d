import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

test("2027 comes out as the published rota", async () => {
  const { months, edge, states } = await ask().rotation.project({ from: "2027-01", months: 12 });
  expect(months.map(({ computed }) => computed.kind === "turn" && computed.name)).toEqual([
    ...[
      "Portugal",
      "Russian Federation",
      "Trinidad and Tobago",
      "United Kingdom",
      "United States",
      "Zimbabwe",
    ],
    ...["Austria", "Bahrain", "China", "Colombia", "Democratic Republic of the Congo", "France"],
  ]);
  expect(
    months.every(({ computed, recorded }) => computed.kind === "turn" && recorded?.name === computed.name),
  ).toBe(true);
  expect(edge).toBe("2028-01");
  expect(states["russian-federation"]?.commonName).toBe("Russia");
});

test("beyond the edge no president is certain", async () => {
  const { months } = await ask().rotation.project({ from: "2027-12", months: 2 });
  expect(months.map(({ computed }) => computed.kind)).toEqual(["turn", "unknown"]);
});

test("the order that exceptions disturbed in 1994 is told with their sources", async () => {
  const { months, exceptions, sources } = await ask().rotation.project({ from: "1994-09", months: 4 });
  expect(months.map(({ computed }) => computed.kind === "turn" && computed.name)).toEqual([
    ...["Spain", "United Kingdom", "United States", "Rwanda"],
  ]);
  expect(exceptions).toHaveLength(4);
  expect(exceptions.flatMap((exception) => exception.sources).every((id) => sources[id])).toBe(true);
});

test("September 2025 is explained from who sat, who came before and the rule", async () => {
  const { month, steps, states } = await ask().rotation.explain({ month: "2025-09" });
  expect(month).toMatchObject({ kind: "turn", stateId: "republic-of-korea" });
  expect(steps.map(({ kind }) => kind)).toEqual(["members", "previous", "rule"]);
  expect(Object.keys(states)).toHaveLength(15);
});

test("every month of the record can be explained", async () => {
  for (const { id } of (await ask().presidencies.history()).turns.filter((_, at) => at % 20 === 0)) {
    const { month } = await ask().rotation.explain({ month: id });
    expect(month.month).toBe(id);
  }
});

describe("who presides next", () => {
  test("is certain for a member whose month is known", async () => {
    expect(await ask("2026-11-23").rotation.prospect({ id: "france" })).toMatchObject({
      earliest: "2027-12",
      latest: "2027-12",
      coming: ["2027-12"],
      state: { id: "france" },
    });
  });

  test("lies between two months beyond the edge, whoever is elected", async () => {
    expect(await ask("2026-11-23").rotation.prospect({ id: "china" })).toMatchObject({
      coming: ["2027-09"],
      edge: "2028-01",
      beyond: { earliest: "2028-09", latest: "2029-07" },
    });
  });

  test("leaves out the turns that have begun", async () => {
    const { coming } = await ask("2027-09-01").rotation.prospect({ id: "china" });
    expect(coming).toEqual([]);
  });

  test("is counted from today when the record has ended", async () => {
    const { coming, beyond } = await ask("2029-03-10").rotation.prospect({ id: "china" });
    expect(coming).toEqual([]);
    expect(beyond?.earliest && beyond.earliest >= "2029-04").toBe(true);
  });

  test("is never for a state that has ended", async () => {
    const { coming, beyond } = await ask().rotation.prospect({ id: "czechoslovakia" });
    expect({ coming, beyond }).toEqual({ coming: [], beyond: { earliest: null, latest: null } });
  });

  test("is not said of a state that nobody knows", async () => {
    await expect(ask().rotation.prospect({ id: "atlantis" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("is found by a former name as well", async () => {
    expect((await ask().rotation.prospect({ id: "south-korea" })).state.id).toBe("republic-of-korea");
  });
});

test("the turns of a state within a period are those of the record", async () => {
  const asked = { stateId: "republic-of-korea", startsOn: "2013-01-01", endsBefore: "2026-01-01" };
  const { turns, state } = await ask().rotation.turns(asked);
  expect(turns.map(({ month }) => month)).toEqual(["2013-02", "2014-05", "2024-06", "2025-09"]);
  expect(state.commonName).toBe("South Korea");
});

test("the turns of a state are found by a former name as well", async () => {
  const period = { startsOn: "2024-01-01", endsBefore: "2026-01-01" };
  const { turns, state } = await ask().rotation.turns({ stateId: "south-korea", ...period });
  expect(turns.map(({ month }) => month)).toEqual(["2024-06", "2025-09"]);
  expect(state.id).toBe("republic-of-korea");
});

describe("a scenario", () => {
  test("that nobody chose shows the open elections and supposes nothing", async () => {
    const { contests, months } = await ask().rotation.scenario([]);
    expect(contests.some(({ result }) => result === "open")).toBe(true);
    expect(months).toEqual([]);
  });

  test.each([
    [["france"], 0, "permanent"],
    [["atlantis"], 0, "no state"],
    [["ghana", "kenya", "india", "peru", "croatia", "nepal"], 5, "one too many"],
  ])("in which %s win is refused at its choice", async (winners, at, reason) => {
    await expect(ask().rotation.scenario([{ year: 2027, winners }])).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { problems: [{ path: ["2027", at], message: expect.stringContaining(reason) }] },
    });
  });

  test("marks every line as hypothetical", async () => {
    const { contests } = await ask().rotation.scenario([]);
    const open = contests.find(({ result }) => result === "open");
    const winners = open?.groups.flatMap(({ candidates, seats }) => candidates.slice(0, seats)) ?? [];
    const { months, states, query } = await ask().rotation.scenario([{ year: open?.year ?? 0, winners }]);
    expect(months.length).toBeGreaterThan(0);
    expect(months.every(({ isHypothetical }) => isHypothetical)).toBe(true);
    expect(winners.every((id) => states[id])).toBe(true);
    expect(query).toBe(`${open?.year}=${[...winners].sort().join(",")}`);
  });
});

test("statistics count what has begun: the five permanent members lead", async () => {
  const { statistics, neverSat, states } = await ask("2025-09-12").rotation.statistics();
  expect(statistics.reduce((sum, { turns }) => sum + turns, 0)).toBe(956);
  expect(new Set(statistics.slice(0, 4).map(({ stateId }) => stateId))).toEqual(
    new Set(["china", "france", "united-kingdom", "united-states"]),
  );
  expect(neverSat).toContain("liechtenstein");
  expect(states.liechtenstein?.flag).toBe("LI");
});

describe("bad input is refused on its field", () => {
  const { rotation } = ask();
  const turns = { stateId: "france", startsOn: "2025-01-01", endsBefore: "2026-01-01" };
  test.each([
    ["months", () => rotation.project({ from: "2025-01", months: 1_000_000 })],
    ["months", () => rotation.project({ from: "2025-01", months: 0 })],
    ["months", () => rotation.project({ from: "2025-01", months: 1.5 })],
    ["from", () => rotation.project({ from: "2025-13", months: 12 })],
    ["from", () => rotation.project({ from: "1945-12", months: 12 })],
    ["month", () => rotation.explain({ month: "2025-13" })],
    ["endsBefore", () => rotation.turns({ ...turns, endsBefore: "2024-01-01" })],
    ["startsOn", () => rotation.turns({ ...turns, startsOn: "2025-02-30" })],
    ["stateId", () => rotation.turns({ ...turns, stateId: "atlantis" })],
    ["endsBefore", () => rotation.turns({ ...turns, endsBefore: "9999-12-31" })],
  ])("%s", async (field, asked) => {
    await expect(asked()).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { problems: [{ path: [field], message: expect.any(String) }] },
    });
  });
});
