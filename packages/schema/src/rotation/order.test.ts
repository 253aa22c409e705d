import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, orderKey } from "./order.ts";

const isInOrder = (names: string[]) =>
  expect(inOrder([...names].reverse().map((name) => ({ name }))).map(({ name }) => name)).toEqual(names);

test("accents do not move a name", () => {
  expect(orderKey("Côte d'Ivoire")).toBe("cote divoire");
  isInOrder(["Costa Rica", "Côte d'Ivoire", "Croatia"]);
  isInOrder(["Tunisia", "Türkiye", "Turkmenistan", "Tuvalu"]);
  isInOrder(["San Marino", "São Tomé and Príncipe", "Saudi Arabia"]);
});

test("both ways to write an accent or an apostrophe are one name", () => {
  expect(orderKey("Co\u0302te d’Ivoire")).toBe(orderKey("Côte d'Ivoire"));
  expect(orderKey("CÔTE D'IVOIRE")).toBe(orderKey("Côte d'Ivoire"));
});

test("the two Koreas and both Congos stand where their UN names put them", () =>
  isInOrder([
    "Congo",
    "Democratic People's Republic of Korea",
    "Democratic Republic of the Congo",
    "Democratic Yemen",
    "Republic of Korea",
    "Republic of Moldova",
  ]));

test("an article counts as printed", () =>
  isInOrder(["Gabon", "Gambia", "Georgia", "Thailand", "The Gambia", "Togo"]));

test("names are compared word by word", () => {
  isInOrder(["Niger", "Nigeria"]);
  isInOrder(["Guinea", "Guinea-Bissau", "Guyana"]);
  isInOrder(["Dominica", "Dominican Republic"]);
  isInOrder(["German Democratic Republic", "Germany", "Germany, Federal Republic of"]);
  isInOrder(["Bolivia", "Bolivia (Plurinational State of)", "Bosnia and Herzegovina"]);
});

test("everything united stands in one row", () =>
  isInOrder([
    "Ukrainian Soviet Socialist Republic",
    "Union of Soviet Socialist Republics",
    "United Arab Emirates",
    "United Arab Republic",
    "United Kingdom",
    "United Republic of Cameroon",
    "United Republic of Tanzania",
    "United States",
    "Upper Volta",
  ]));

test("Libya has kept its place through its names", () =>
  isInOrder(["Liberia", "Libya", "Libyan Arab Jamahiriya", "Libyan Arab Republic", "Liechtenstein"]));

test("a list is ordered the same whatever order it comes in, and is not changed itself", () => {
  const names = [
    "Zaire",
    "Ceylon",
    "Burkina Faso",
    "Côte d'Ivoire",
    "Viet Nam",
    "Iran (Islamic Republic of)",
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
      const given = shuffled.map((name) => ({ name }));
      const before = [...given];
      expect(inOrder(given).map(({ name }) => name)).toEqual([
        "Burkina Faso",
        "Ceylon",
        "Côte d'Ivoire",
        "Iran (Islamic Republic of)",
        "Viet Nam",
        "Zaire",
      ]);
      expect(given).toEqual(before);
    }),
  );
});
