import { describe, expect, test } from "vitest";
import type { Figure } from "../country-profile.ts";
import { figures } from "./figures.ts";
import { factsWith } from "./korea-of-2025.ts";

const korea = (year: number, value: number) => ({
  stateId: "republic-of-korea",
  indicator: "population" as const,
  year,
  value,
});
const facts = factsWith({ figures: [korea(2015, 51_000_000), korea(2024, 51_750_000)] });

const told = (more: Partial<Figure>, world: Figure | null = { ...population, value: 8_142_000_000 }) =>
  figures(
    {
      ...{
        presidencyId: "2025-09",
        headOfState: null,
        headOfGovernment: null,
        foreignMinister: null,
        governmentType: null,
      },
      figures: [{ preferred: { ...population, ...more }, world, others: [] }],
    },
    facts,
  ).map(({ severity, code }) => `${severity} ${code}`);

const population: Figure = {
  indicator: "population",
  value: 51_750_000,
  unit: "people",
  year: 2024,
  sources: ["s-pv-1"],
};

test("the population of the Republic of Korea is as published", () => expect(told({})).toEqual([]));

describe("a slip of the hand is caught", () => {
  test.each<[string, Partial<Figure>, string]>([
    ["millions as units", { value: 51.75 }, "blocks figure-range"],
    ["a zero too many", { value: 517_500_000 }, "warns figure-jump"],
    ["millions as unit", { unit: "million people" }, "blocks figure-unit"],
    [
      "a percentage as tonnes",
      { indicator: "co2-per-person", unit: "tonnes", value: 115 },
      "blocks figure-range",
    ],
  ])("%s", (_slip, figure, finding) => expect(told(figure)).toEqual([finding]));
});

test("figures years apart, or without a year, are not compared", () => {
  expect(told({ value: 20_000_000, year: 1950 })).toEqual([]);
  expect(told({ value: 20_000_000, year: null })).toEqual([]);
});

test("a figure wants the world’s beside it", () => expect(told({}, null)).toEqual(["warns figure-world"]));
