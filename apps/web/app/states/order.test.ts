import { expect, test } from "vitest";
import { inOrder, type Listed, orderFrom } from "./order.ts";

const state = (commonName: string, facts: Partial<Listed>): Listed => ({
  id: commonName.toLowerCase(),
  commonName,
  name: commonName,
  flag: null,
  code: "",
  regionalGroup: null,
  endedOn: null,
  isSitting: false,
  isPermanent: false,
  terms: 0,
  presidencies: 0,
  firstTurn: null,
  lastTurn: null,
  nextTurn: null,
  ...facts,
});

const ghana = state("Ghana", { terms: 4, presidencies: 5, firstTurn: "1962-06", lastTurn: "2023-11" });
const brazil = state("Brazil", { terms: 11, presidencies: 14, firstTurn: "1946-02", lastTurn: "2023-10" });
const austria = state("Austria", { terms: 4, presidencies: 4, firstTurn: "1973-11", lastTurn: "2010-01" });
const elected = state("Éire", { terms: 1 });

const names = (order: Parameters<typeof inOrder>[1]) =>
  inOrder([ghana, elected, brazil, austria], order).map(({ commonName }) => commonName);

test("names go by letter, accents aside", () => {
  expect(names("name")).toEqual(["Austria", "Brazil", "Éire", "Ghana"]);
});

test("numbers go from the most, and equal ones by name", () => {
  expect(names("terms")).toEqual(["Brazil", "Austria", "Ghana", "Éire"]);
  expect(names("presidencies")).toEqual(["Brazil", "Ghana", "Austria", "Éire"]);
});

test("a state without a turn comes after those with one", () => {
  expect(names("first")).toEqual(["Brazil", "Ghana", "Austria", "Éire"]);
  expect(names("last")).toEqual(["Ghana", "Brazil", "Austria", "Éire"]);
});

test("an order that does not exist is the order of the names", () => {
  expect(orderFrom("constructor")).toBe("name");
  expect(orderFrom(null)).toBe("name");
  expect(orderFrom("last")).toBe("last");
});
