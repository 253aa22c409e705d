import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const { ask } = council;

test("the decades add up to the whole record", async () => {
  const { decades, totals } = await ask().coverage.get();
  const sum = (count: (decade: (typeof decades)[number]) => number) =>
    decades.reduce((total, decade) => total + count(decade), 0);
  expect(decades.map(({ decade }) => decade)).toEqual([1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(sum(({ turns }) => turns)).toBe(totals.turns);
  expect(
    sum(
      ({ twoSources, oneSource, announced, derived, turns }) =>
        twoSources + oneSource + announced + derived - turns,
    ),
  ).toBe(0);
  expect(sum(({ withProfile }) => withProfile)).toBe(totals.profiles);
});

test("what was only announced is confirmed by nobody: the whole rota of 2027 is", async () => {
  const { decades } = await ask().coverage.get();
  const { db } = council;
  const before = await db.presidency.count({ where: { isOnlyAnnounced: true, id: { gte: "2020-01" } } });
  expect(before).toBeGreaterThanOrEqual(12);
  expect(decades.at(-1)?.announced).toBe(before);
});

test("the figures come from the database: a turn that gains a source leaves the gap", async () => {
  const gapOf = async () => (await ask().coverage.get()).gaps.find(({ lacks }) => lacks === "source");
  const before = await gapOf();
  const newest = before?.newest.find((id) => id < "2026-01") ?? "";
  await council.db.presidency.update({
    where: { id: newest },
    data: { evidence: "one-source", isOnlyAnnounced: false },
  });
  const after = await gapOf();
  expect(after?.turns).toBe((before?.turns ?? 0) - 1);
  expect(after?.newest).not.toContain(newest);
});

test("nothing is missing yet of a month that has not begun", async () => {
  const { gaps } = await ask("2026-11-25").coverage.get();
  expect(gaps.map(({ lacks }) => lacks)).toEqual(["source", "second-source", "presider", "profile"]);
  expect(gaps.flatMap(({ newest }) => newest).filter((month) => month > "2026-11")).toEqual([]);
  expect(gaps[0]?.newest[0]).toBe("2026-11");
});

test("each licence says what it covers and whom to credit", async () => {
  const { licences } = await ask().coverage.get();
  expect(licences.map(({ name }) => name)).toContain("World Bank");
  expect(licences.every(({ covers, credit }) => covers && credit)).toBe(true);
});
