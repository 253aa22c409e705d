import { expect, test } from "vitest";
import { formatIn } from "./format.ts";

const format = formatIn("en");

test("a day is the same day in every time zone", () => {
  const zone = process.env.TZ;
  for (const TZ of ["America/New_York", "Pacific/Auckland", "UTC"]) {
    process.env.TZ = TZ;
    expect(formatIn("en").day("2025-09-01")).toBe("1 September 2025");
    expect(formatIn("en").month("1946-01")).toBe("January 1946");
  }
  process.env.TZ = zone;
});

test("a date is written as exactly as it is known", () => {
  expect(format.date("2000")).toBe("2000");
  expect(format.date("2025-07")).toBe("July 2025");
  expect(format.date("2025-09-19")).toBe("19 September 2025");
});

test("a month in a table is written short", () => {
  expect(format.monthBrief("2025-09")).toBe("Sept 2025");
});

test("the size of a file is told as closely as a reader cares", () => {
  expect(["1164", "101990", "566860"].map((bytes) => format.size(Number(bytes)))).toEqual([
    "1.2 kB",
    "100 kB",
    "570 kB",
  ]);
});

test("a period is written from its first to its last day", () => {
  expect(format.days("2025-09-24", "2025-09-26")).toBe("24–25 September");
  expect(format.days("2025-09-24", "2025-09-25")).toBe("24 September");
  expect(format.days("1946-11-17", "1947-01-01")).toBe("17 November – 31 December");
});

test("numbers carry their separators", () => {
  expect(format.number(11.46)).toBe("11.5");
  expect(format.number(36239, 0)).toBe("36,239");
  expect(format.large(51_717_590)).toBe("51.72 million");
  expect(format.percent(0.00635)).toBe("0.64%");
});

test("a list ends with its conjunction", () => {
  expect(format.list(["China", "Algeria", "Sierra Leone"])).toBe("China, Algeria and Sierra Leone");
});
