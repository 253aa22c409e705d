import { expect, test } from "vitest";
import { aroundEvidence } from "./around-evidence.ts";

const text =
  "Heading\nHead of State: President Jane Doe, who took office after a long campaign that lasted for months and years\nNext";
const evidenceOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

test("words stand with what is around them on their line", () => {
  expect(aroundEvidence(text, evidenceOf("President Jane Doe"))).toEqual({
    before: "Head of State: ",
    words: "President Jane Doe",
    after: ", who took office after a long campaign that lasted for …",
  });
});

test("a long line before them is cut between two words", () => {
  const { before, after } = aroundEvidence(text, evidenceOf("years"));
  expect(before).toMatch(/^… \S/);
  expect(before.length).toBeLessThan(65);
  expect(after).toBe("");
});

test("the first line has nothing before it", () => {
  expect(aroundEvidence(text, evidenceOf("Heading"))).toEqual({ before: "", words: "Heading", after: "" });
});
