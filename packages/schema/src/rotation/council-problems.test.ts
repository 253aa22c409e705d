import { expect, test } from "vitest";
import { councilOf2025, seatOf, statesOf2025 } from "./council-of-2025.ts";
import { councilProblems } from "./council-problems.ts";

const { memberships } = councilOf2025();

test("the members of 2025 to 2028 fit together, open seats included", () =>
  expect(councilProblems(memberships, statesOf2025())).toEqual([]));

test("a sixteenth member is one too many", () =>
  expect(councilProblems([...memberships, seatOf("Ghana", "2025-01-01", "2026-01-01")])).toEqual([
    {
      path: ["memberships"],
      message: "16 members sit on 2025-01-01, and the Council has 15 seats. Take one out or end it before.",
    },
  ]));

test("before 1966 the twelfth is one too many", () => {
  const twelve = [..."ABCDEFGHIJKL"].map((name) => seatOf(name, "1965-01-01", "1966-01-01"));
  expect(councilProblems(twelve)).toMatchObject([
    { message: expect.stringContaining("12 members sit on 1965-01-01") },
  ]);
  expect(councilProblems(twelve.slice(1))).toEqual([]);
});

test("a state cannot hold two seats at once, and can hold one after the other", () => {
  const first = seatOf("Ghana", "2000-01-01", "2002-01-01");
  expect(councilProblems([first, seatOf("Ghana", "2001-12-31", "2003-01-01")])).toEqual([
    { path: ["memberships", 1, "startsOn"], message: "Ghana already sits from 2000-01-01 until 2002-01-01." },
  ]);
  expect(councilProblems([first, seatOf("Ghana", "2002-01-01", "2004-01-01")])).toEqual([]);
});

test("a state that does not exist is told by its place in the list", () =>
  expect(
    councilProblems([...memberships, seatOf("Atlantis", "2028-01-01", "2030-01-01")], statesOf2025()),
  ).toEqual([
    {
      path: ["memberships", memberships.length, "stateId"],
      message: "There is no state with the id atlantis; ids look like republic-of-korea.",
    },
  ]));
