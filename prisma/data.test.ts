import { join } from "node:path";
import { expect, test } from "vitest";
import { readData } from "./read-data.ts";

const content = readData(join(import.meta.dirname, "data"));
const { sources, states, memberships, presidencies, exceptions, figures } = content;
const { ambassadors, presiders, events, countryProfiles, profiles } = content;

const duplicates = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const without = (ids: Iterable<string>, known: { id: string }[]): string[] => {
  const all = new Set(known.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !all.has(id));
};

test("every id is unique", () => {
  for (const rows of [
    sources,
    states,
    memberships,
    presidencies,
    exceptions,
    figures,
    ambassadors,
    presiders,
    events,
  ])
    expect(duplicates(rows.map(({ id }) => id))).toEqual([]);
  for (const rows of [countryProfiles, profiles])
    expect(duplicates(rows.map(({ presidencyId }) => presidencyId))).toEqual([]);
});

test("every state, person and turn that a fact names is there", () => {
  const stateIds = [
    ...[memberships, presidencies, figures, ambassadors].flatMap((rows) =>
      rows.map(({ stateId }) => stateId),
    ),
    ...ambassadors.flatMap(({ postings }) => postings.map(({ stateId }) => stateId)),
    ...exceptions.flatMap((e) => ("stateId" in e ? [e.stateId] : [])),
    ...exceptions.flatMap((e) => (e.kind === "out-of-order" ? [e.resumesAfter] : [])),
    ...states.flatMap(({ successors }) => successors),
  ].filter((id) => id !== null);
  expect(without(stateIds, states)).toEqual([]);
  expect(
    without(
      presiders.map(({ ambassadorId }) => ambassadorId),
      ambassadors,
    ),
  ).toEqual([]);
  const turns = [presiders, events, countryProfiles, profiles].flatMap((rows) =>
    rows.map((r) => r.presidencyId),
  );
  const months = exceptions.flatMap((e) => (e.kind === "calendar" ? [e.firstMonth, e.lastMonth] : [e.month]));
  expect(without([...turns, ...months], presidencies)).toEqual([]);
});

test("an alias leads to one state and is no id", () => {
  const aliases = states.flatMap((state) => state.aliases);
  expect(duplicates([...aliases, ...states.map(({ id }) => id)])).toEqual([]);
  const idOf = (alias: string) => states.find((state) => state.aliases.includes(alias))?.id;
  expect(idOf("south-korea")).toBe("republic-of-korea");
  expect(idOf("upper-volta")).toBe("burkina-faso");
  expect(idOf("russia")).toBe("russian-federation");
  expect(idOf("yemen")).toBeUndefined();
});

test("193 states are members today, each with its flag and its names in six languages", () => {
  const members = states.filter(({ endedOn }) => endedOn === null);
  expect(members).toHaveLength(193);
  for (const { names, namesIn, iso2, regionalGroup } of members) {
    expect(names.at(-1)).toMatchObject({ name: namesIn.en?.short, flag: iso2, endsBefore: null });
    expect(Object.keys(namesIn)).toEqual(["en", "fr", "es", "ru", "zh", "ar"]);
    expect(regionalGroup).not.toBeNull();
  }
});

test("a former name shows a flag only where that flag still flies", () => {
  const former = states.flatMap(({ names }) => names.slice(0, -1).filter(({ flag }) => flag !== null));
  expect(former.map(({ name }) => name)).toEqual([
    ...["Bolivia", "Ivory Coast", "Czech Republic", "Germany, Federal Republic of", "Netherlands"],
    ...["Turkey", "United Kingdom", "United States"],
  ]);
});

test("six states that sat on the Council are gone, none with a flag of today", () => {
  const gone = states.filter(({ endedOn }) => endedOn !== null);
  expect(gone.map(({ id }) => id)).toEqual([
    ...["czechoslovakia", "democratic-yemen", "german-democratic-republic"],
    ...["soviet-union", "united-arab-republic", "yugoslavia"],
  ]);
  for (const { names, ending, successors } of gone) {
    expect(names.map(({ flag }) => flag)).toEqual([null]);
    expect(ending).not.toBeNull();
    expect(successors.length).toBeGreaterThan(0);
  }
});

test("rows stand in order", () => {
  const inOrder = (keys: string[]) =>
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  for (const rows of [sources, states, presidencies, ambassadors]) inOrder(rows.map(({ id }) => id));
  inOrder(memberships.map(({ startsOn, stateId }) => `${startsOn} ${stateId}`));
  inOrder(figures.map(({ stateId, indicator, year }) => `${stateId ?? "world"} ${indicator} ${year}`));
  const roles = ["led", "sat", "announced"];
  inOrder(presiders.map(({ presidencyId, role }) => `${presidencyId} ${roles.indexOf(role)}`));
  inOrder(events.map(({ presidencyId, startsOn }) => `${presidencyId} ${startsOn ?? "unknown"}`));
  for (const rows of [countryProfiles, profiles]) inOrder(rows.map(({ presidencyId }) => presidencyId));
});
