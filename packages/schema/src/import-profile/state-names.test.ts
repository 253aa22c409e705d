import { expect, test } from "vitest";
import { readProfile } from "./index.ts";
import { statesIn } from "./state-names.ts";
import { stateSlugs } from "./state-slugs.ts";

test.each([...stateSlugs])("an ambassador of %s is one of %s", (name, slug) => {
  expect(readProfile(`${name}’s ambassador to the UN: Ada Example`)[0]).toMatchObject({
    field: "presidency.state",
    value: slug,
    confidence: "high",
  });
});

test("there are 193 members", () => expect(new Set(stateSlugs.values()).size).toBe(193));

test("the longest name wins, and a name inside a word is none", () => {
  const slugs = (text: string) => statesIn(text).map(({ slug }) => slug);
  expect(slugs("Guinea-Bissau, Equatorial Guinea, Guinea")).toEqual([
    "guinea-bissau",
    "equatorial-guinea",
    "guinea",
  ]);
  expect(slugs("the Democratic Republic of the Congo and the Republic of the Congo")).toEqual([
    "democratic-republic-of-the-congo",
    "congo",
  ]);
  expect(slugs("Roman Nigerians, Malians, a turkey")).toEqual([]);
  expect(slugs("COTE D'IVOIRE, Cote d'Ivoire, Turkiye")).toEqual(["cote-divoire", "turkiye"]);
});
