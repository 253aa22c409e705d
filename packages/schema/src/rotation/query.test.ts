import { expect, test } from "vitest";
import { CouncilError } from "../errors.ts";
import { parseInput } from "../input.ts";
import { councilOf2025, seatOf } from "./council-of-2025.ts";
import { CouncilInput, RotationQuery, ScenarioInput, TurnsQuery } from "./query.ts";

const refused = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof CouncilError)
      return { code: error.code, message: error.message, problems: error.problems };
  }
  throw new Error("This input was taken.");
};

test("a question about twelve months from January 2027 is understood", () =>
  expect(parseInput(RotationQuery, { from: "2027-01", months: 12 })).toEqual({
    from: "2027-01",
    months: 12,
  }));

test("there is no month 2025-13", () =>
  expect(refused(() => parseInput(RotationQuery, { from: "2025-13", months: 12 }))).toEqual({
    code: "BAD_INPUT",
    message: "Give a month as YYYY-MM, from 1946-01 on.",
    problems: [{ path: ["from"], message: "Give a month as YYYY-MM, from 1946-01 on." }],
  }));

test.each([0, -1, 1.5, 1201, 1_000_000, Number.NaN, "12", null])(
  "%s months are refused with one problem",
  (months) =>
    expect(refused(() => parseInput(RotationQuery, { from: "2027-01", months }))).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: ["months"], message: "Ask for a whole number of months from 1 to 1200." }],
    }),
);

test("a year is asked for when nobody says how long", () =>
  expect(parseInput(RotationQuery, { from: "2027-01" })).toEqual({ from: "2027-01", months: 12 }));

test("a hundred years can be asked for", () =>
  expect(parseInput(RotationQuery, { from: "1946-01", months: 1200 }).months).toBe(1200));

test("a period must end after its start", () =>
  expect(
    refused(() =>
      parseInput(TurnsQuery, { stateId: "france", startsOn: "2025-01-01", endsBefore: "2025-01-01" }),
    ).problems,
  ).toEqual([{ path: ["endsBefore"], message: "The end must come after the start." }]));

test("a period ends before the year 3000, as the months do that can be asked for", () => {
  const asked = (endsBefore: string) => ({ stateId: "france", startsOn: "2025-01-01", endsBefore });
  expect(parseInput(TurnsQuery, asked("2999-12-31")).endsBefore).toBe("2999-12-31");
  for (const endsBefore of ["3000-01-01", "9999-12-31"])
    expect(refused(() => parseInput(TurnsQuery, asked(endsBefore))).problems).toEqual([
      { path: ["endsBefore"], message: "Give an end before the year 3000." },
    ]);
});

test("each fault of a question is told at once", () =>
  expect(
    refused(() => parseInput(TurnsQuery, { stateId: "Fr!", startsOn: "2025-02-30", endsBefore: "x" }))
      .problems,
  ).toEqual([
    { path: ["stateId"], message: "Use lower-case letters, digits and single hyphens." },
    { path: ["startsOn"], message: "There is no such day in the calendar." },
    { path: ["endsBefore"], message: "Give a day as YYYY-MM-DD." },
  ]));

test("sixteen members and a seat that ends before it starts are refused", () => {
  const council = councilOf2025();
  const crowded = {
    ...council,
    memberships: [...council.memberships, seatOf("Ghana", "2025-01-01", "2026-01-01")],
  };
  expect(refused(() => parseInput(CouncilInput, crowded)).message).toMatch("16 members sit on 2025-01-01");
  const reversed = { ...council, memberships: [seatOf("Ghana", "2025-01-01", "2024-01-01")] };
  expect(refused(() => parseInput(CouncilInput, reversed)).problems).toEqual([
    { path: ["memberships", 0, "endsBefore"], message: "The end must come after the start." },
  ]);
  expect(parseInput(CouncilInput, council)).toEqual(council);
});

test("a scenario of a hundred winners is refused", () =>
  expect(
    refused(() => parseInput(ScenarioInput, [{ year: 2027, winners: Array(100).fill("ghana") }])).problems,
  ).toEqual([{ path: [0, "winners"], message: "An election has five winners." }]));
