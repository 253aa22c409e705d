import { expect, test } from "vitest";
import { sharedSources, sourcesOf } from "./cited.ts";

test("sources are met in the order of the facts, at any depth", () => {
  const presidency = { id: "2025-09", sources: ["un-page"] };
  const person = {
    languagesSources: ["passblue"],
    education: [{ year: 1992, sources: ["passblue", "yonsei"] }],
  };
  expect(sourcesOf(presidency, null, [person])).toEqual(["un-page", "passblue", "passblue", "yonsei"]);
});

test("facts of one source share it, facts of several do not, and a single fact keeps its own", () => {
  const one = { sources: ["bio"] };
  expect(sharedSources([one, { sources: ["bio"] }])).toEqual(["bio"]);
  expect(sharedSources([one, { sources: ["bio", "mfa"] }])).toBeNull();
  expect(sharedSources([one])).toBeNull();
});
