import { expect, test } from "vitest";
import { Presidency, statusOf } from "./presidency.ts";

const today = "2026-11-23";

test.each([
  ["one-source", "2026-11-01", "confirmed"],
  ["two-sources", "2026-11-23", "confirmed"],
  ["two-sources", "2026-11-24", "scheduled"],
  ["rule-derived", "1957-07-01", "derived"],
  ["rule-derived", "2028-01-01", "projected"],
] as const)("a %s turn from %s is %s", (evidence, startsOn, status) =>
  expect(statusOf({ evidence, startsOn }, today)).toBe(status),
);

test("a turn that ends before it starts is refused on its end", () => {
  const turn = {
    id: "2025-09",
    stateId: "republic-of-korea",
    name: "Republic of Korea",
    startsOn: "2025-09-01",
    endsBefore: "2025-08-01",
    evidence: "two-sources",
    isOnlyAnnounced: false,
    note: null,
    sources: [],
  };
  expect(Presidency.safeParse(turn).error?.issues).toMatchObject([
    { path: ["endsBefore"], message: "The end must come after the start." },
  ]);
});
