import { expect, test } from "vitest";
import { datesIn, daysOf, partialDayIn } from "./dates.ts";

test.each([
  ["Sept. 24-25", [null, 9, [24, 25]]],
  ["September 24 and 25, 2025", [2025, 9, [24, 25]]],
  ["24th of September 2025", [2025, 9, [24]]],
  ["8 to 10 Oct 2025", [2025, 10, [8, 9, 10]]],
  ["May 2025", [2025, 5, []]],
  ["2025-09-24", [2025, 9, [24]]],
  ["2025-09", [2025, 9, []]],
])("%j is a date", (text, expected) => {
  expect(datesIn(text).map(({ year, month, days }) => [year, month, days])).toEqual([expected]);
});

test("words that begin like a month, years alone and prices are no dates", () => {
  for (const text of ["Mayor Augustus marched", "in 2025", "may", "Marchers", "24 million"])
    expect(datesIn(text), text).toEqual([]);
});

test("a day that a month does not have is left out", () => {
  const [date] = datesIn("30-31 September");
  expect(date && daysOf(date, "2025-09")).toEqual(["2025-09-30"]);
});

test("a date is as exact as it is printed", () => {
  expect(partialDayIn("since Jan. 5, 2023")).toBe("2023-01-05");
  expect(partialDayIn("January 2023")).toBe("2023-01");
  expect(partialDayIn("2023")).toBe("2023");
  expect(partialDayIn("last spring")).toBeNull();
});
