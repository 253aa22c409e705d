import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

test("a state is found by its id, a former name and a common spelling", async () => {
  for (const id of ["republic-of-korea", "south-korea"])
    expect((await ask().states.get({ id })).state.id).toBe("republic-of-korea");
  expect((await ask().states.get({ id: "upper-volta" })).state.commonName).toBe("Burkina Faso");
});

test("a state that never was is not found", async () => {
  await expect(ask().states.get({ id: "atlantis" })).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: "No state is known as “atlantis”.",
  });
});

test("an id that cannot be one is refused on its field", async () => {
  await expect(ask().states.get({ id: "Côte d'Ivoire" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { problems: [{ path: ["id"] }] },
  });
});

test("the Republic of Korea has three seats and five turns, the last two led by people we know", async () => {
  const { memberships, turns, people, flag } = await ask().states.get({ id: "republic-of-korea" });
  expect(memberships.map(({ startsOn, endsBefore }) => [startsOn, endsBefore])).toEqual([
    ["1996-01-01", "1998-01-01"],
    ["2013-01-01", "2015-01-01"],
    ["2024-01-01", "2026-01-01"],
  ]);
  expect(turns.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(turns.slice(-2).every(({ presiders }) => presiders.length > 0)).toBe(true);
  expect(people.map(({ name }) => name)).toContain("Sangjin Kim");
  expect(flag).toBe("KR");
});

test("the list counts what has begun on the day and tells what comes next", async () => {
  const on = async (day: string, id: string) =>
    (await ask(day).states.list()).find((state) => state.id === id);
  expect(await on("2025-08-31", "republic-of-korea")).toMatchObject({
    isSitting: true,
    isPermanent: false,
    presidencies: 4,
    lastTurn: "2024-06",
    nextTurn: "2025-09",
  });
  expect(await on("2026-01-01", "republic-of-korea")).toMatchObject({
    isSitting: false,
    presidencies: 5,
    lastTurn: "2025-09",
    nextTurn: null,
  });
});

test("the list has 193 members and the six that are no more; five of them are permanent", async () => {
  const states = await ask().states.list();
  expect(states.filter(({ endedOn }) => endedOn === null)).toHaveLength(193);
  expect(states.filter(({ endedOn }) => endedOn !== null)).toHaveLength(6);
  expect(states.filter(({ isPermanent }) => isPermanent).map(({ id }) => id)).toEqual([
    ...["china", "france", "russian-federation", "united-kingdom", "united-states"],
  ]);
  expect(states.filter(({ isSitting }) => isSitting)).toHaveLength(15);
});

test("a state that ended and its successors know each other", async () => {
  const { successors, state } = await ask().states.get({ id: "soviet-union" });
  expect({ endedOn: state.endedOn, successors }).toEqual({
    endedOn: "1991-12-24",
    successors: [{ id: "russian-federation", commonName: "Russia" }],
  });
  const { predecessors } = await ask().states.get({ id: "yemen" });
  expect(predecessors.map(({ id }) => id)).toEqual(["democratic-yemen"]);
});

test("a seat that changed its name in mid-term counts as one term", async () => {
  const list = await ask().states.list();
  const terms = (id: string) => list.find((state) => state.id === id)?.terms;
  expect({
    "burkina-faso": terms("burkina-faso"),
    china: terms("china"),
    liechtenstein: terms("liechtenstein"),
  }).toEqual({
    "burkina-faso": 2,
    china: 1,
    liechtenstein: 0,
  });
});

test("a state that never sat has no seats, no turns and nobody", async () => {
  const { memberships, turns, people } = await ask().states.get({ id: "liechtenstein" });
  expect({ memberships, turns, people }).toEqual({ memberships: [], turns: [], people: [] });
});
