import { expect, test } from "vitest";
import { kim } from "../lint/korea-of-2025.ts";
import { mergeDoubts } from "./merge-doubts.ts";

test("two spellings of one name for one state are no reason for doubt", () => {
  expect(mergeDoubts(kim({ id: "kim-sang-jin", name: "Kim Sang-jin" }), kim())).toEqual([]);
});

test("two names and two states are", () => {
  const lavrov = kim({ id: "sergey-lavrov", name: "Sergey Lavrov", familyName: "Lavrov" });
  expect(mergeDoubts(lavrov, kim())).toEqual([
    "Nothing that is recorded of their names is alike: Sergey Lavrov and Sangjin Kim.",
  ]);
  expect(mergeDoubts({ ...lavrov, stateId: "russian-federation" }, kim())).toHaveLength(2);
  expect(mergeDoubts({ ...kim({ id: "kim-sang-jin" }), stateId: "japan" }, kim())).toEqual([
    "They act for two states, japan and republic-of-korea: neither would be kept.",
  ]);
});
