import { expect, test } from "vitest";
import { factsWith, inTheChair, kim, september } from "./korea-of-2025.ts";
import { lintRecord } from "./lint-record.ts";

test("September 2025 and who presided in it are without fault", () => {
  expect(lintRecord("presidency", september, factsWith())).toEqual([]);
  expect(lintRecord("presider", inTheChair(), factsWith())).toEqual([]);
  expect(lintRecord("ambassador", kim(), factsWith())).toEqual([]);
});

test("what blocks comes before what only warns", () => {
  const found = lintRecord(
    "presider",
    inTheChair({ sources: [], ambassadorId: "nobody", title: "<i>Chargé</i>" }),
    factsWith(),
  );
  expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    "blocks bad-text",
    "blocks unknown-reference",
    "warns unsourced",
  ]);
});
