import { expect, test } from "vitest";
import { inTheChair, kim, posting, september } from "./korea-of-2025.ts";
import { unsourced } from "./unsourced.ts";

const told = (record: object) =>
  unsourced(record).map(({ severity, path }) => `${severity} ${path.join(".")}`);

test("each fact without a source is listed by itself", () => {
  expect(told(inTheChair())).toEqual([]);
  expect(
    told(kim({ languages: ["Korean"], postings: [posting(), posting({ sources: [] })], sources: [] })),
  ).toEqual(["warns languagesSources", "warns postings.1.sources", "warns sources"]);
});

test("what nobody claims needs no source: the rule’s own turn, an unknown programme, what is said not to be known", () => {
  expect(told({ ...september, evidence: "rule-derived", sources: [] })).toEqual([]);
  expect(
    told({
      programmeOfWork: { status: "unknown", sources: [] },
      unknowns: [{ text: "Who sat.", sources: [] }],
    }),
  ).toEqual([]);
});
