import type { FigureSeries } from "@council/schema";
import { expect, test } from "vitest";
import { geometryOf, plotHeight } from "./figure-geometry.server.ts";

const series = (
  indicator: FigureSeries["indicator"],
  values: number[],
  world: number | null,
): FigureSeries => ({
  indicator,
  unit: "tonnes",
  years: values.map((value, at) => ({
    year: 2015 + at,
    value,
    sources: [],
    world: world === null ? null : { value: world, sources: [] },
  })),
});

test("a measure is drawn from zero at the foot to a round value above the highest", () => {
  const { own, levels, years } = geometryOf(series("co2-per-person", [2, 11.3], 4.7));
  expect(levels[0]).toEqual({ value: 0, y: plotHeight });
  expect(levels.at(-1)?.y).toBe(0);
  expect(own.points.map(({ x }) => x)).toEqual([0, 100]);
  expect(own.points[1]?.y).toBeGreaterThan(0);
  expect(years).toEqual([
    { year: 2015, x: 0 },
    { year: 2016, x: 100 },
  ]);
});

test("the world has its line where it can be compared, and none for population", () => {
  expect(geometryOf(series("co2-per-person", [1, 2], 4.7)).world?.points).toHaveLength(2);
  expect(geometryOf(series("population", [50e6, 51e6], 8e9)).world).toBeNull();
  expect(geometryOf(series("co2-per-person", [1, 2], null)).world).toBeNull();
});

test("nothing emitted, or a single year, can be drawn as well", () => {
  for (const values of [[0, 0], [3]]) {
    const { own, levels } = geometryOf(series("co2-per-person", values, null));
    expect([...own.points.map(({ x, y }) => x + y), ...levels.map(({ y }) => y)].every(Number.isFinite)).toBe(
      true,
    );
  }
});
