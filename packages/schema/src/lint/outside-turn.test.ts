import { expect, test } from "vitest";
import { debate, factsWith, inTheChair } from "./korea-of-2025.ts";
import { eventOutsideTurn, sittingOutsideTurn } from "./outside-turn.ts";

const seenOn = (day: string) => inTheChair({ sittings: [{ day, symbol: null, topic: null, sources: [] }] });

test("nobody sits in the chair outside the turn", () => {
  for (const day of ["2025-09-01", "2025-09-30"])
    expect(sittingOutsideTurn(seenOn(day), factsWith())).toEqual([]);
  for (const day of ["2025-08-31", "2025-10-01"])
    expect(sittingOutsideTurn(seenOn(day), factsWith())).toMatchObject([
      { code: "outside-turn", severity: "blocks", path: ["sittings", 0, "day"] },
    ]);
});

test("an event in another month is looked at twice; one without a day is not", () => {
  expect(eventOutsideTurn(debate({ startsOn: "2025-10-01" }), factsWith())).toMatchObject([
    { severity: "warns" },
  ]);
  expect(eventOutsideTurn(debate({ startsOn: null }), factsWith())).toEqual([]);
  expect(eventOutsideTurn(debate(), factsWith())).toEqual([]);
});
