import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();
const countryOf = (month: string) => ask("2026-11-25").countryProfiles.byMonth({ month });

test("Ecuador of March 1950 presided for the first time, in its first term; neither leader nor figure is recorded", async () => {
  const { presidency, memberships, admitted, countryProfile } = await countryOf("1950-03");
  expect(presidency).toMatchObject({ stateId: "ecuador", number: 1 });
  expect(memberships.map(({ startsOn, endsBefore }) => `${startsOn} ${endsBefore}`)).toEqual([
    "1950-01-01 1952-01-01",
  ]);
  expect(admitted.on).toBe("1945-12-21");
  expect(countryProfile).toMatchObject({ headOfState: null, headOfGovernment: null, figures: [] });
});

test("a term that came later is not told of an earlier month", async () => {
  const terms = async (month: string) => (await countryOf(month)).memberships.map(({ startsOn }) => startsOn);
  expect(await terms("1997-05")).toEqual(["1996-01-01"]);
  expect(await terms("2025-09")).toEqual(["1996-01-01", "2013-01-01", "2024-01-01"]);
});

test("the country bears the name of its first day in the chair, and what is swallowed leads to its turn", async () => {
  expect((await countryOf("1984-08")).state.name).toBe("Upper Volta");
  expect((await countryOf("1946-12")).presidency.id).toBe("1946-11");
});

test("figures stand with unit, year, source and the world's beside them, from the year of the month or before", async () => {
  const { countryProfile, sources } = await countryOf("2016-04");
  expect(countryProfile.figures.map(({ preferred }) => preferred.indicator)).toEqual([
    ...["population", "co2-per-person", "gdp-per-person"],
  ]);
  for (const { preferred, world } of countryProfile.figures) {
    expect([preferred.year, world?.year, preferred.unit]).toEqual([2016, 2016, world?.unit]);
    expect(preferred.sources.map((id) => sources[id]?.title)).not.toContain(undefined);
  }
});

test("no month has a country profile outside the record", async () => {
  await expect(countryOf("2090-01")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
