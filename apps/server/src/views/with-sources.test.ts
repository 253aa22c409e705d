import { expect, test } from "vitest";
import { sourceIdsIn } from "./with-sources.ts";

test("sources are found at any depth, each once, and text that looks like one is left alone", () => {
  const answer = {
    presidency: { sources: ["a"], note: "sources: z" },
    ambassadors: [{ languagesSources: ["b"], education: [{ sources: ["a", "c"] }] }],
    profile: null,
  };
  expect(sourceIdsIn(answer)).toEqual(["a", "b", "c"]);
});
