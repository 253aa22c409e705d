import { expect, test } from "vitest";
import { scaleFrom } from "./prospect-scale.ts";

test("the bar runs from its first month to the end of the last one's year", () => {
  const { at, years } = scaleFrom("2026-12", ["2027-09", "2029-07", null]);
  expect(at("2026-12")).toBe(0);
  expect(at("2030-01")).toBe(100);
  expect(at("2026-01")).toBe(0);
  expect(at("2031-01")).toBe(100);
  expect(years).toEqual([2027, 2028, 2029]);
});

test("two years are shown when nothing is known", () => {
  expect(scaleFrom("2026-12", [null]).years).toEqual([2027, 2028]);
});

test("a long wait has no more labels than there is room for", () => {
  const { years } = scaleFrom("2026-12", ["2045-01"]);
  expect(years.length).toBeLessThanOrEqual(7);
  expect(years[0]).toBe(2027);
});
