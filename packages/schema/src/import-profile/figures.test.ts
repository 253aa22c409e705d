import { expect, test } from "vitest";
import { peopleIn, tonnesIn } from "./figures.ts";

test.each([
  ["51.63 million", 51_630_000],
  ["51,630,000", 51_630_000],
  ["51 630 000 inhabitants", 51_630_000],
  ["51.630.000", 51_630_000],
  ["about 1.4 billion (2024)", 1_400_000_000],
  ["1,4 billion", 1_400_000_000],
  ["1,234 million", 1_234_000_000],
  ["In 2024, 11.7 million", 11_700_000],
  ["520,971", 520_971],
  ["300 thousand", 300_000],
  ["0.1 million", 100_000],
])("%j are %d people", (value, people) => expect(peopleIn("Population", value)?.value).toBe(people));

test("the label may say in what the people are counted", () => {
  expect(peopleIn("Population (in millions)", "5.4")?.value).toBe(5_400_000);
});

test("a part of a person, no number and too many people are no population", () => {
  for (const value of ["5.4", "unknown", "0", "51 billion"])
    expect(peopleIn("Population", value), value).toBeNull();
});

const tonnes = (value: string, label = "Carbon emissions per person") => {
  const { nation, world } = tonnesIn(label, value);
  return [nation?.value, world?.value];
};

test.each([
  ["11 metric tons; world average: 4.7 tons", [11, 4.7]],
  ["0.3 metric tons", [0.3, undefined]],
  ["0,3 t", [0.3, undefined]],
  ["1,100 kilograms of CO2", [1.1, undefined]],
  ["14.4 tonnes in 2022, against a world average of 4.7 in 2022", [14.4, 4.7]],
  ["world: 4.7 tons; nation: 11 tons", [11, 4.7]],
  ["7 (global average in 2023: 4.7)", [7, 4.7]],
  ["5 short tons", [undefined, undefined]],
  ["600 million tons", [undefined, undefined]],
  ["4,712 tons", [undefined, undefined]],
])("%j are %j tonnes a person, there and in the world", (value, expected) => {
  expect(tonnes(value)).toEqual(expected);
});
