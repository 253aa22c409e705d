import { expect, test } from "vitest";
import { isMonth } from "./month.ts";

test("the record begins in January 1946", () => {
  expect(isMonth("1946-01")).toBe(true);
  expect(isMonth("1945-12")).toBe(false);
});

test.each(["2025-13", "2025-00", "2025-9", "25-09", "2025-09-01", "2025/09", "", " 2025-09", "2025-09\n"])(
  "%j is not a month",
  (text) => expect(isMonth(text)).toBe(false),
);
