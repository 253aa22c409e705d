import { expect, test } from "vitest";
import { decadesUntil, scaleTo } from "./century-scale.ts";

test("the line runs from the beginning of 1946 to its end, and nothing leaves it", () => {
  const at = scaleTo("2028-01-01");
  expect(at("1946-01-01")).toBe(0);
  expect(at("2028-01-01")).toBe(100);
  expect(at("2030-01-01")).toBe(100);
  expect(at("1987-01-01")).toBeCloseTo(50, 1);
});

test("a decade that begins with the end is not marked", () => {
  expect(decadesUntil("2028-01-01")).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(decadesUntil("2030-01-01").at(-1)).toBe(2020);
  expect(decadesUntil("2030-02-01").at(-1)).toBe(2020);
});
