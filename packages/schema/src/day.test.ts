import { expect, test } from "vitest";
import { Day, PartialDay } from "./day.ts";

test("a day must exist in the calendar", () => {
  expect(Day.safeParse("2024-02-29").success).toBe(true);
  expect(Day.safeParse("2025-02-29").error?.issues).toMatchObject([
    { message: "There is no such day in the calendar." },
  ]);
});

test("a malformed day gives one problem, not two", () => {
  expect(Day.safeParse("29.2.2024").error?.issues).toHaveLength(1);
  expect(PartialDay.safeParse("2024-2").error?.issues).toHaveLength(1);
});

test("a date may be known to the year or the month only", () => {
  for (const text of ["1991", "2025-07", "2025-09-19"]) expect(PartialDay.parse(text)).toBe(text);
  expect(PartialDay.safeParse("2025-02-30").success).toBe(false);
});
