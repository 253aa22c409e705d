import { holdsOn } from "@council/schema";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { ambassadors, presiders, presidencies, events, exceptions, countryProfiles } = content;
const people = new Map(ambassadors.map((person) => [person.id, person]));
const turns = new Map(presidencies.map((turn) => [turn.id, turn]));

test("everybody in the list presided or was named to", () => {
  const named = new Set(presiders.map(({ ambassadorId }) => ambassadorId));
  expect(ambassadors.filter(({ id }) => !named.has(id))).toEqual([]);
});

test("no name or other spelling of one person is the name of another of the same state", () => {
  const names = ambassadors.flatMap(({ name, aliases, stateId }) =>
    [name, ...aliases].map((n) => `${stateId} ${n}`),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("who presided acted for the presiding state, or for one to which it ceded the chair", () => {
  const ceded = exceptions.flatMap((e) => (e.kind === "cession" ? [`${e.month} ${e.stateId}`] : []));
  for (const { id, presidencyId, ambassadorId } of presiders) {
    const state = people.get(ambassadorId)?.stateId;
    if (!ceded.includes(`${presidencyId} ${state}`))
      expect([id, state]).toEqual([id, turns.get(presidencyId)?.stateId]);
  }
});

test("the id of a presider is the turn and the person, numbered from the second capacity on", () => {
  for (const { id, presidencyId, ambassadorId } of presiders)
    expect(id).toMatch(new RegExp(`^${presidencyId}-${ambassadorId}(-[2-9])?$`));
});

test("a person sat in the chair within the turn, each meeting once, in order", () => {
  for (const { id, presidencyId, sittings, role } of presiders) {
    const turn = turns.get(presidencyId);
    const meetings = sittings.map(({ day, symbol }) => `${day} ${symbol}`);
    expect([id, sittings.every(({ day }) => turn && holdsOn(turn, day))]).toEqual([id, true]);
    expect(meetings).toEqual([...new Set(meetings)]);
    expect(sittings.map(({ day }) => day)).toEqual(sittings.map(({ day }) => day).toSorted());
    if (role === "announced") expect(sittings).toEqual([]);
  }
});

test("a meeting has one president", () => {
  const symbols = presiders.flatMap(({ sittings }) => sittings.flatMap(({ symbol }) => symbol ?? []));
  expect(symbols).toHaveLength(new Set(symbols).size);
  expect(symbols.length).toBeGreaterThanOrEqual(151);
});

test("in September 2025 a chargé d'affaires, a minister, a president and a new ambassador sat in the chair", () => {
  const days = presiders
    .filter(({ presidencyId }) => presidencyId === "2025-09")
    .map(({ id, capacity, role, sittings }) => [
      id,
      capacity,
      role,
      sittings.map(({ day }) => day.slice(8)).join(" "),
    ]);
  expect(days).toEqual([
    ["2025-09-cha-ji-hoon", "permanent-representative", "led", "26"],
    ["2025-09-sangjin-kim", "charge-d-affaires", "led", "02 11 18"],
    ["2025-09-cho-hyun", "foreign-minister", "sat", "23"],
    ["2025-09-lee-jae-myung", "head-of-state", "sat", "24"],
    ["2025-09-sangjin-kim-2", "deputy-permanent-representative", "sat", "30"],
  ]);
});

test("one person stays one under several spellings", () => {
  expect(people.get("sangjin-kim")?.aliases).toEqual(["KIM Sangjin", "Kim Sang-jin"]);
  expect(people.get("sergey-lavrov")?.aliases).toEqual(["Lavrov", "Sergey V. Lavrov"]);
  expect(people.get("vitaly-churkin")?.aliases).toContain("Churkin");
  expect(people.has("churkin")).toBe(false);
});

test("people who only share a name stay two", () => {
  const turnsOf = (id: string) =>
    presiders.filter(({ ambassadorId }) => ambassadorId === id).map(({ presidencyId }) => presidencyId);
  expect(turnsOf("sardenberg")).toEqual(["1993-10"]);
  expect(turnsOf("ronaldo-mota-sardenberg")).toEqual(["2005-03"]);
  for (const family of [
    ["wang-guangya", "wang-yi", "wang-yingfan"],
    ["cho-hyun", "cho-tae-yul"],
  ])
    expect(new Set(family.map((id) => turnsOf(id).join())).size).toBe(family.length);
});

test("offices are written one way: with capitals, a curly apostrophe and no name of a person", () => {
  const titles = [...presiders, ...ambassadors.flatMap(({ postings }) => postings)].flatMap(
    ({ title }) => title ?? [],
  );
  expect(titles.filter((title) => !/^[A-Z]/.test(title) || title.includes("'"))).toEqual([]);
  const written = new Map<string, Set<string>>();
  for (const title of titles)
    written.set(title.toLowerCase(), (written.get(title.toLowerCase()) ?? new Set()).add(title));
  expect([...written.values()].filter((spellings) => spellings.size > 1)).toEqual([]);
});

test("an event lies in its turn", () => {
  for (const { id, presidencyId, startsOn } of events) {
    expect(id.startsWith(`${presidencyId}-`)).toBe(true);
    const turn = turns.get(presidencyId);
    expect([id, startsOn === null || (turn && holdsOn(turn, startsOn))]).toEqual([id, true]);
  }
});

test("the debate on artificial intelligence was planned for two days and held on the first", () => {
  expect(events.find(({ id }) => id === "2025-09-artificial-intelligence")).toMatchObject({
    ...{ startsOn: "2025-09-24", endsBefore: "2025-09-25", status: "held", weight: "signature" },
    note: expect.stringContaining("24 and 25 September"),
  });
});

test("a country profile shows no figure that is newer than its turn, and each measure once", () => {
  for (const { presidencyId, figures } of countryProfiles) {
    const measures = figures.map(({ preferred }) => preferred.indicator);
    expect(measures).toEqual([...new Set(measures)]);
    for (const { preferred, world } of figures) {
      expect(preferred.year).toBeLessThanOrEqual(Number(presidencyId.slice(0, 4)));
      if (world !== null) expect(world.year).toBe(preferred.year);
    }
  }
});

test("South Korea of September 2025 shows both populations and says why one is preferred", () => {
  const korea = countryProfiles.find(({ presidencyId }) => presidencyId === "2025-09");
  expect(korea?.headOfState?.name).toBe("President Lee Jae-myung");
  expect(korea?.figures[0]).toMatchObject({
    preferred: { indicator: "population", year: 2024, unit: "people" },
    others: [{ value: 51_630_000, year: null, reason: expect.stringContaining("without a year") }],
  });
  expect(korea?.figures[1]).toMatchObject({ world: { year: 2024 }, others: [{ value: 11, world: 4.7 }] });
});
