import { testProvider } from "@council/prisma/testing";
import { describe, expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";

const council = await openCouncil();
type Api = ReturnType<typeof council.ask>;

/** What `question` sends to the database when nothing of the content is in memory yet. */
const statementsOf = async (question: (api: Api) => Promise<unknown>): Promise<string[]> => {
  council.statements.length = 0;
  await question(council.ask());
  return [...council.statements];
};

const questions: [string, number, (api: Api) => Promise<unknown>][] = [
  ["presidencies.current", 2, (api) => api.presidencies.current()],
  ["presidencies.byMonth", 2, (api) => api.presidencies.byMonth({ month: "2025-09" })],
  ["presidencies.list", 2, (api) => api.presidencies.list({ from: "1946-01", months: 120 })],
  ["presidencies.compare", 2, (api) => api.presidencies.compare({ presidencies: ["2024-06", "2025-09"] })],
  ["presidencies.history", 1, (api) => api.presidencies.history()],
  ["states.get", 2, (api) => api.states.get({ id: "south-korea" })],
  ["states.figures", 3, (api) => api.states.figures({ id: "south-korea" })],
  ["states.list", 1, (api) => api.states.list()],
  ["ambassadors.get", 2, (api) => api.ambassadors.get({ id: "sangjin-kim" })],
  ["ambassadors.list", 1, (api) => api.ambassadors.list()],
  ["memberships.list", 2, (api) => api.memberships.list({ year: 2025 })],
  ["events.list", 2, (api) => api.events.list({ year: 2025 })],
  ["countryProfiles.byMonth", 2, (api) => api.countryProfiles.byMonth({ month: "2025-09" })],
  ["rotation.explain", 2, (api) => api.rotation.explain({ month: "2025-09" })],
  ["rotation.project", 2, (api) => api.rotation.project({ from: "2026-01", months: 36 })],
  ["rotation.prospect", 1, (api) => api.rotation.prospect({ id: "france" })],
  ["rotation.scenario", 1, (api) => api.rotation.scenario([])],
  ["rotation.statistics", 1, (api) => api.rotation.statistics()],
];

describe("an answer takes as many statements, however many rows it has", () => {
  test.each(questions)("%s: %i", async (_, most, question) => {
    expect((await statementsOf(question)).length).toBe(most);
  });
});

test("what is whole in memory is not read again", async () => {
  const api = council.ask();
  await api.rotation.explain({ month: "2025-09" });
  council.statements.length = 0;
  await Promise.all([
    api.rotation.explain({ month: "1994-09" }),
    api.states.list(),
    api.presidencies.history(),
  ]);
  expect(council.statements).toEqual([]);
});

// PostgreSQL chooses by the size of a table, and reads those that fit on a few pages whole.
describe.runIf(testProvider === "sqlite")("an index leads to the rows of one month, state and person", () => {
  test.each<[string, (api: Api) => Promise<unknown>]>([
    ["a month", (api) => api.presidencies.byMonth({ month: "2025-09" })],
    ["a day", (api) => api.presidencies.current()],
    ["a year", (api) => api.presidencies.list({ year: 2025 })],
    ["a person", (api) => api.ambassadors.get({ id: "sangjin-kim" })],
    ["the meetings of a year", (api) => api.events.list({ year: 2025 })],
    ["a country profile", (api) => api.countryProfiles.byMonth({ month: "2025-09" })],
  ])("%s", async (_, question) => {
    const [statement = ""] = await statementsOf(question);
    expect((await scannedBy(statement)).filter((table) => !isReadWhole.has(table))).toEqual([]);
  });
});

// Departures from the rule are eight rows, and which of them reach a month is told by their terms. The others are no tables:
// `held` is one turn for each month that is asked.
const isReadWhole = new Set(["RotationException", "held", "turn", "json_each"]);

/** The tables that a statement walks from end to end. */
const scannedBy = async (statement: string): Promise<string[]> => {
  const plan = await council.db.$queryRawUnsafe<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN ${statement}`,
    ...Array.from({ length: statement.split("?").length - 1 }, () => "2025-09"),
  );
  return plan.flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? []);
};
