import type { Membership } from "@council/schema";
import { expect, test } from "vitest";
import { termsOf } from "./terms.ts";

const seat = (startsOn: string, endsBefore: string | null): Membership => ({
  id: `seat-${startsOn}`,
  stateId: "burkina-faso",
  name: "Burkina Faso",
  startsOn,
  endsBefore,
  seat: "elected",
  group: "african",
  note: null,
  sources: ["un-page"],
});

test("a term of two calendar years is named by both", () => {
  expect(termsOf([seat("2024-01-01", "2026-01-01")])).toMatchObject([{ firstYear: 2024, lastYear: 2025 }]);
});

test("a seat that changes its name in mid-term is one term", () => {
  const terms = termsOf([seat("1984-01-01", "1984-08-04"), seat("1984-08-04", "1986-01-01")]);
  expect(terms).toMatchObject([{ firstYear: 1984, lastYear: 1985, sources: ["un-page"] }]);
});

test("the terms of 1946 and a term without an end keep their borders", () => {
  const terms = termsOf([seat("1946-01-17", "1947-01-01"), seat("1996-01-01", null)]);
  expect(terms).toMatchObject([
    { firstYear: 1946, lastYear: 1946 },
    { firstYear: 1996, lastYear: null },
  ]);
});
