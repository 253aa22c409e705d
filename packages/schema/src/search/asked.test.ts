import { describe, expect, test } from "vitest";
import { askedOf, isInPeriod } from "./asked.ts";

describe("a month in any writing is the same month", () => {
  test.each([
    "sept 2025",
    "Sept. 2025",
    "SEPTEMBER 2025",
    "2025 september",
    "2025-09",
    "2025/9",
    "9/2025",
    "09.2025",
    "2025-09-24",
    "24.09.2025",
    "24th September 2025",
    "septembre 2025",
    "septiembre 2025",
    "сентябрь 2025",
    "сентября 2025",
    "2025年9月",
    "九月 2025",
    "سبتمبر ٢٠٢٥",
    "أيلول 2025",
  ])("%s", (query) => expect(askedOf(query)).toEqual({ period: { year: 2025, month: 9 }, text: "" }));
});

test("what is left beside the time is the text", () => {
  expect(askedOf("Korea sept 2025")).toEqual({ period: { year: 2025, month: 9 }, text: "korea" });
  expect(askedOf("1973 Zaïre")).toEqual({ period: { year: 1973, month: null }, text: "zaire" });
});

test("a month without a year has to be written out: Mar is no month in “Mar del Plata”", () => {
  expect(askedOf("june").period).toEqual({ year: null, month: 6 });
  expect(askedOf("mar").period).toBeNull();
  expect(askedOf("mar 2024").period).toEqual({ year: 2024, month: 3 });
});

test("a beginning that two months share names neither", () => {
  expect(askedOf("jui 2024").period).toEqual({ year: 2024, month: null });
});

test("no time is read where none is written", () => {
  for (const query of ["korea", "resolution 2797", "13/2025x", "1945", "S/PV.9999"])
    expect(askedOf(query).period, query).toBeNull();
});

test("a number that is no month leaves the year", () => {
  expect(askedOf("13/2025").period).toBeNull();
  expect(askedOf("2025 13").period).toEqual({ year: 2025, month: null });
});

test("a period holds its months", () => {
  expect(isInPeriod({ year: 2025, month: null }, "2025-09")).toBe(true);
  expect(isInPeriod({ year: null, month: 9 }, "1984-09")).toBe(true);
  expect(isInPeriod({ year: 2025, month: 9 }, "2025-10")).toBe(false);
});
