import { expect, test } from "vitest";
import { turnsUntil } from "./council.ts";
import { councilOf2025, statesOf2025 } from "./council-of-2025.ts";
import { neverSat, satWithoutTurn, turnStatistics } from "./statistics.ts";

const council = councilOf2025();

test("the Republic of Korea presided twice in its term, fifteen months apart", () =>
  expect(
    turnStatistics([
      { month: "2024-06", stateId: "republic-of-korea" },
      { month: "2025-09", stateId: "republic-of-korea" },
    ]),
  ).toEqual([{ stateId: "republic-of-korea", turns: 2, first: "2024-06", last: "2025-09", gaps: [15] }]));

test("China had three turns from 2025 to 2027, as had nobody else but France", () => {
  const statistics = turnStatistics(turnsUntil("2028-01", council));
  expect(statistics.slice(0, 2)).toEqual([
    { stateId: "china", turns: 3, first: "2025-02", last: "2027-09", gaps: [15, 16] },
    { stateId: "france", turns: 3, first: "2025-04", last: "2027-12", gaps: [17, 15] },
  ]);
  expect(statistics.slice(2).every(({ turns }) => turns < 3)).toBe(true);
});

test("every turn is counted once", () => {
  const turns = turnsUntil("2028-01", council);
  const counted = turnStatistics(turns).reduce((sum, { turns: count }) => sum + count, 0);
  expect(counted).toBe(36);
});

test("those who never sat are told in the order given", () =>
  expect(neverSat(statesOf2025(), council.memberships)).toEqual([
    "ghana",
    "kenya",
    "nigeria",
    "india",
    "croatia",
    "peru",
    "germany",
  ]));

test("Kyrgyzstan sits in 2027 and has no turn in it", () =>
  expect(satWithoutTurn(council.memberships, turnsUntil("2028-01", council))).toEqual(["kyrgyzstan"]));
