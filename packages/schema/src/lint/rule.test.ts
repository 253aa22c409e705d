import { expect, test } from "vitest";
import { factsWith, september } from "./korea-of-2025.ts";
import { ruleProjection } from "./rule.ts";

test("the rule gives September 2025 to the Republic of Korea", () =>
  expect(ruleProjection(september, factsWith())).toEqual([]));

test("a record that says otherwise is shown with what the rule gives, and may stand", () => {
  const turn = { ...september, stateId: "russian-federation", name: "Russian Federation" };
  expect(ruleProjection(turn, factsWith())).toMatchObject([
    { severity: "warns", message: "The rule gives Republic of Korea." },
  ]);
});

test("where seats are missing the rule gives nothing to compare", () =>
  expect(ruleProjection(september, factsWith({ memberships: [] }))).toEqual([]));
