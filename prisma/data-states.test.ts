import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { states } = content;

const duplicates = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

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
