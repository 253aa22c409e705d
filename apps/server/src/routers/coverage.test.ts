import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

test("the decades add up to the whole record", async () => {
  const { decades, totals } = await ask().coverage.get();
  const sum = (count: (decade: (typeof decades)[number]) => number) =>
    decades.reduce((total, decade) => total + count(decade), 0);
  expect(decades.map(({ decade }) => decade)).toEqual([1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(sum(({ turns }) => turns)).toBe(totals.turns);
  expect(sum(({ twoSources, oneSource, derived }) => twoSources + oneSource + derived)).toBe(983);
  expect(sum(({ withProfile }) => withProfile)).toBe(totals.profiles);
});

test("each licence says what it covers and whom to credit", async () => {
  const { licences } = await ask().coverage.get();
  expect(licences.map(({ name }) => name)).toContain("World Bank");
  expect(licences.every(({ covers, credit }) => covers && credit)).toBe(true);
});
