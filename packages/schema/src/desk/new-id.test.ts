import { expect, test } from "vitest";
import { newIdOf } from "./new-id.ts";
import { EditableKind } from "./record-kind.ts";

test.each([
  ["presider", { presidencyId: "2025-09", ambassadorId: "cho-hyun" }, "2025-09-cho-hyun"],
  ["ambassador", { name: "Côme d’Abancourt" }, "come-dabancourt"],
  ["membership", { stateId: "ghana", startsOn: "2028-01-01" }, "ghana-2028-01-01"],
  [
    "event",
    { presidencyId: "2026-12", topic: "Water, peace and security" },
    "2026-12-water-peace-and-security",
  ],
  ["presidency", { startsOn: "2027-01-01" }, "2027-01"],
  ["profile", { presidencyId: "2026-12" }, "2026-12"],
] as const)("a new %s takes its id from what it says", (kind, fields, id) => {
  expect(newIdOf(kind, fields)).toBe(id);
});

test("a record that says too little has no id yet", () => {
  for (const kind of EditableKind.options) expect(newIdOf(kind, {})).toBe("");
});

test("a long title is cut between two words", () => {
  const id = newIdOf("source", { publisher: "UN News", title: "The Council hears of ".repeat(20) });
  expect(id.length).toBeLessThanOrEqual(80);
  expect(id.endsWith("-")).toBe(false);
  expect(id.startsWith("un-news-the-council-hears-of")).toBe(true);
});
