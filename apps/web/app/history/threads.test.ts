import { expect, test } from "vitest";
import { byYear, threadsOf, widthOf } from "./threads.ts";

const turns = [
  { id: "1946-11", stateId: "united-states", name: "United States", status: "confirmed" },
  { id: "1984-08", stateId: "burkina-faso", name: "Upper Volta", status: "derived" },
] as const;

test("a turn keeps its name of the time and takes the group of the state", () => {
  const states = [{ id: "burkina-faso", commonName: "Burkina Faso", regionalGroup: "african" as const }];
  expect(threadsOf([...turns], states)[1]).toMatchObject({
    name: "Upper Volta",
    commonName: "Burkina Faso",
    group: "african",
  });
});

test("a turn of a state that is not listed keeps its own name and has no group", () => {
  expect(threadsOf([...turns], [])[0]).toMatchObject({ commonName: "United States", group: null });
});

test("the last turn of 1946 runs through two columns, every other turn through one", () => {
  expect(widthOf("1946-11", undefined)).toBe(2);
  expect(widthOf("1946-10", "1946-11")).toBe(1);
  expect(widthOf("2025-12", undefined)).toBe(1);
});

test("turns are grouped by the year in which they begin", () => {
  expect(byYear(threadsOf([...turns], [])).map(([year]) => year)).toEqual([1946, 1984]);
});
