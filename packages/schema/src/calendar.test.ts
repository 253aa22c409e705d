import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  holdsOn,
  monthFrom,
  monthRange,
  monthsBetween,
  monthsOfYear,
  newYorkDay,
  newYorkTime,
  overlap,
} from "./calendar.ts";

test("the month after December is January of the next year", () => {
  expect(addMonths("2025-12", 1)).toBe("2026-01");
  expect(addMonths("2026-01", -1)).toBe("2025-12");
});

test("adding months and counting them are inverse", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1946, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -500, max: 500 }),
      (year, number, count) => {
        const month = monthFrom(year, number);
        expect(monthsBetween(month, addMonths(month, count))).toBe(count);
      },
    ),
  );
});

test("a range leaves its end out and is empty when the end comes first", () => {
  expect(monthRange("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01"]);
  expect(monthRange("2025-11", "2025-11")).toEqual([]);
  expect(monthRange("2025-11", "2025-01")).toEqual([]);
});

test("a year has twelve months, January first", () => {
  expect(monthsOfYear(1984)).toHaveLength(12);
  expect(monthsOfYear(1984)[0]).toBe("1984-01");
});

test("February 2000 had 29 days, February 1900 had 28", () => {
  expect(addDays("2000-02-28", 1)).toBe("2000-02-29");
  expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
  expect(daysBetween("1946-01-17", "1946-02-17")).toBe(31);
});

test("a seat is held on its first day and no longer on the day that ends it", () => {
  const seat = { startsOn: "2024-01-01", endsBefore: "2026-01-01" };
  expect(holdsOn(seat, "2023-12-31")).toBe(false);
  expect(holdsOn(seat, "2024-01-01")).toBe(true);
  expect(holdsOn(seat, "2025-12-31")).toBe(true);
  expect(holdsOn(seat, "2026-01-01")).toBe(false);
  expect(holdsOn({ startsOn: "1946-01-17", endsBefore: null }, "2999-12-31")).toBe(true);
});

test("seats that follow on each other do not overlap", () => {
  const first = { startsOn: "1984-01-01", endsBefore: "1984-08-04" };
  expect(overlap(first, { startsOn: "1984-08-04", endsBefore: null })).toBe(false);
  expect(overlap(first, { startsOn: "1984-08-03", endsBefore: null })).toBe(true);
});

test("the Council's day turns at midnight in New York, in summer and in winter", () => {
  expect(newYorkDay(new Date("2025-09-01T03:59:59Z"))).toBe("2025-08-31");
  expect(newYorkDay(new Date("2025-09-01T04:00:00Z"))).toBe("2025-09-01");
  expect(newYorkDay(new Date("2026-01-01T04:59:59Z"))).toBe("2025-12-31");
  expect(newYorkDay(new Date("2026-01-01T05:00:00Z"))).toBe("2026-01-01");
});

test("the clocks of New York are five hours behind in winter and four in summer", () => {
  expect(newYorkTime(new Date("2025-09-01T03:59:00Z"))).toEqual({ day: "2025-08-31", time: "23:59" });
  expect(newYorkTime(new Date("2026-01-01T05:00:59Z"))).toEqual({ day: "2026-01-01", time: "00:00" });
});
