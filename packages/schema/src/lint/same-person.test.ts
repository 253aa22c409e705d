import { expect, test } from "vitest";
import { kim } from "./korea-of-2025.ts";
import { samePerson } from "./same-person.ts";

const met = (name: string, more: Partial<ReturnType<typeof kim>> = {}) =>
  samePerson(kim(), { ambassadors: [kim(), kim({ id: "other", name, familyName: null, ...more })] });

test.each(["Kim Sang-jin", "KIM Sangjin", "Sangjin KIM", "Sang Jin Kim", "Kim"])(
  "%s may be Sangjin Kim",
  (name) =>
    expect(met(name)).toMatchObject([
      { code: "same-person", severity: "warns", message: expect.stringContaining("(other)") },
    ]),
);

test.each(["Cha Ji-hoon", "Sangjin Park", "Kim Sook"])("%s is another person", (name) =>
  expect(met(name)).toEqual([]),
);

test("a spelling met in a source counts as the name does", () =>
  expect(met("S. Kim", { aliases: ["Kim Sang-jin"] })).toHaveLength(1));

test("a family name alone says nothing across states, a full name does", () => {
  expect(met("Kim", { stateId: "france" })).toEqual([]);
  expect(met("Kim Sangjin", { stateId: "france" })).toHaveLength(1);
});
