import { expect, test } from "vitest";
import { isAboutFamily } from "./career.ts";
import { textOf } from "./lines.ts";
import { pageOf } from "./page.ts";
import { sentencesOf } from "./sentences.ts";

const sentences = (text: string) => {
  const page = pageOf(text);
  return sentencesOf(page, { start: 0, end: page.text.length }).map((span) => textOf(page, span));
};

test("a full stop after an abbreviation or an initial ends nothing", () => {
  const one = "Dr. J. Kim met St. Lucia's envoy in the U.S. Congress on Sept. 5.";
  expect(sentences(`${one} “He left.” Then?  Yes! No`)).toEqual([one, "“He left.”", "Then?", "Yes!", "No"]);
});

test("a line ends a sentence, but not where it only was full", () => {
  expect(sentences("Consul in Rome\nConsul in Oslo")).toEqual(["Consul in Rome", "Consul in Oslo"]);
  expect(sentences("She was the ambassador of her country to Italy and\nSan Marino.")).toHaveLength(1);
  expect(sentences("- She was the ambassador of her country to Italy\n- Consul in Oslo")).toHaveLength(2);
});

test.each([
  "He is married and has a son.",
  "She lives with her husband in New York.",
  "They were born in Rome.",
  "She has two grown children.",
  "He is the father of twins.",
])("%j is about the family", (sentence) => expect(isAboutFamily(sentence)).toBe(true));

test.each([
  "She was envoy for children and armed conflict.",
  "He led the Children's Fund in Seoul.",
  "He has a doctorate and led the parent organisation.",
  "She has chaired the family of treaties.",
])("%j is not about the family", (sentence) => expect(isAboutFamily(sentence)).toBe(false));
