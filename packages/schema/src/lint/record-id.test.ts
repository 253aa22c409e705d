import { expect, test } from "vitest";
import { debate, inTheChair, september } from "./korea-of-2025.ts";
import { idRules } from "./record-id.ts";

test("an id says what its record says", () => {
  expect(idRules.presidency(september)).toEqual([]);
  expect(idRules.presider(inTheChair())).toEqual([]);
  expect(idRules.event(debate())).toEqual([]);
});

test("the id of one month is not that of another", () => {
  expect(idRules.presidency({ ...september, startsOn: "2025-10-01" })).toMatchObject([
    { severity: "blocks", path: ["id"] },
  ]);
  expect(idRules.event(debate({ id: "2025-10-debate" }))).toHaveLength(1);
});
