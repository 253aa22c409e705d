import { expect, test } from "vitest";
import { longestGaps } from "./longest-gaps.ts";

test("gaps lie between one turn and the next of the same state, the longest first", () => {
  const statistics = [
    { stateId: "china", turns: 2, first: "2024-05", last: "2025-02", gaps: [9] },
    { stateId: "norway", turns: 3, first: "1949-06", last: "1963-07", gaps: [12, 157] },
  ];
  expect(longestGaps(statistics)).toEqual([
    { stateId: "norway", from: "1950-06", to: "1963-07", months: 157 },
    { stateId: "norway", from: "1949-06", to: "1950-06", months: 12 },
    { stateId: "china", from: "2024-05", to: "2025-02", months: 9 },
  ]);
});
