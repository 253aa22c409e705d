import { expect, test } from "vitest";
import { lastMemberDay } from "./last-member-day.ts";

test("Czechoslovakia, no member from 1 January 1993, was one until the end of 1992", () => {
  expect(lastMemberDay("1993-01-01")).toBe("1992-12-31");
});

test("an end known by its year only stays that year", () => {
  expect(lastMemberDay("1971")).toBe("1971");
});
