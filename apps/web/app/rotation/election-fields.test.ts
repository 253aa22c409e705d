import type { Contest, RegionalGroup } from "@council/schema";
import { expect, test } from "vitest";
import { fieldsOf, refusalsOf, withoutRefused } from "./election-fields.ts";

const contest = (winners: string[]): Contest => ({
  year: 2027,
  result: "supposed",
  groups: [{ group: "african", seats: 2, winners, candidates: ["ghana", "kenya"] }],
});

const groupOf = (id: string): RegionalGroup | null => (id === "france" ? null : "african");

const refusing = (at: number, message = "no") => [{ path: ["2027", at], message }];

test("a state chosen twice keeps its first seat and is refused at the second", () => {
  const scenario = [{ year: 2027, winners: ["ghana", "ghana"] }];
  const refusals = refusalsOf(refusing(1), scenario);
  expect(withoutRefused(scenario, refusals)).toEqual([{ year: 2027, winners: ["ghana"] }]);
  expect(fieldsOf(contest(["ghana"]), refusals, groupOf).groups[0]?.seats).toEqual([
    { winner: "ghana", problem: null },
    { winner: "ghana", problem: "no" },
  ]);
});

test("a refused state that could never be chosen can still be seen in its field", () => {
  const scenario = [{ year: 2027, winners: ["somalia"] }];
  const [african] = fieldsOf(contest([]), refusalsOf(refusing(0), scenario), groupOf).groups;
  expect(african?.options).toContain("somalia");
  expect(african?.seats).toEqual([
    { winner: "somalia", problem: "no" },
    { winner: null, problem: null },
  ]);
});

test("a refused state without a seat to show it in is told of above the fields", () => {
  const scenario = [{ year: 2027, winners: ["france"] }];
  const fields = fieldsOf(contest([]), refusalsOf(refusing(0, "permanent"), scenario), groupOf);
  expect(fields.refused).toEqual(["permanent"]);
  expect(withoutRefused(scenario, refusalsOf(refusing(0), scenario))).toEqual([{ year: 2027, winners: [] }]);
});

test("a year out of reach goes as a whole", () => {
  const scenario = [
    { year: 2027, winners: ["ghana"] },
    { year: 2090, winners: ["kenya"] },
  ];
  const refusals = refusalsOf([{ path: ["2090"], message: "too far" }], scenario);
  expect(withoutRefused(scenario, refusals)).toEqual([{ year: 2027, winners: ["ghana"] }]);
});

test("a fault of the input as a whole is found by its place in the scenario", () => {
  const scenario = [{ year: 9, winners: ["ghana"] }];
  const refusals = refusalsOf([{ path: [0, "year"], message: "no year" }], scenario);
  expect(refusals).toEqual([{ year: 9, at: null, winner: null, message: "no year" }]);
  expect(withoutRefused(scenario, refusals)).toEqual([]);
});
