import { expect, test } from "vitest";
import { evidence } from "./evidence.ts";
import { september } from "./korea-of-2025.ts";

const told = (more: Partial<typeof september>) =>
  evidence({ ...september, ...more }).map(({ code, severity }) => `${severity} ${code}`);

test("two sources are two different ones", () => {
  expect(told({})).toEqual([]);
  expect(told({ sources: ["s-pv-1", "s-pv-1"] })).toEqual(["blocks evidence"]);
});

test("a month that one source alone confirms may be published by who knows it", () =>
  expect(told({ evidence: "one-source", sources: ["s-pv-1"] })).toEqual(["warns one-source"]));

test("what the rule gives needs no source", () =>
  expect(told({ evidence: "rule-derived", sources: [] })).toEqual([]));
