import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

const namesOn = async (on: string) =>
  (await ask().memberships.list({ on })).memberships.map(({ name }) => name).sort();

test("eleven sat before 1966, fifteen since", async () => {
  expect(await namesOn("1965-12-31")).toHaveLength(11);
  expect(await namesOn("1966-01-01")).toHaveLength(15);
});

test("on the day a term ends its state no longer sits", async () => {
  expect(await namesOn("2025-12-31")).toContain("Republic of Korea");
  expect(await namesOn("2026-01-01")).not.toContain("Republic of Korea");
});

test("a year lists all who sat on any of its days, each with the name it bore", async () => {
  const { memberships } = await ask().memberships.list({ year: 1984 });
  const names = memberships
    .filter(({ stateId }) => stateId === "burkina-faso")
    .map(({ state }) => state.name);
  expect(names).toEqual(["Upper Volta", "Burkina Faso"]);
});

test("a question for a year and a day at once is refused", async () => {
  const input = { year: 1984, on: "1984-01-01" };
  await expect(ask().memberships.list(input)).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("a day that is not in the calendar is refused on its field", async () => {
  await expect(ask().memberships.list({ on: "2025-02-30" })).rejects.toMatchObject({
    cause: { problems: [{ path: ["on"], message: "There is no such day in the calendar." }] },
  });
});
