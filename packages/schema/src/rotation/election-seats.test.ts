import { expect, test } from "vitest";
import { electedSeats, groups, seatsElectedIn, termElectedIn } from "./election-seats.ts";

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

test("every election fills five of the ten seats", () => {
  for (const year of [2026, 2027]) expect(sum(Object.values(seatsElectedIn(year)))).toBe(5);
  expect(sum(groups.map(electedSeats))).toBe(10);
});

test("resolution 1991 A (XVIII): five African and Asian, one Eastern European, two Latin American, two Western seats", () => {
  expect(electedSeats("african") + electedSeats("asia-pacific")).toBe(5);
  expect(electedSeats("eastern-european")).toBe(1);
  expect(electedSeats("latin-american-and-caribbean")).toBe(2);
  expect(electedSeats("western-european-and-others")).toBe(2);
});

test("Eastern Europe elects in odd years, the Western group in even ones", () => {
  expect(seatsElectedIn(2027)["eastern-european"]).toBe(1);
  expect(seatsElectedIn(2027)["western-european-and-others"]).toBe(0);
  expect(seatsElectedIn(2028)["eastern-european"]).toBe(0);
  expect(seatsElectedIn(2028)["western-european-and-others"]).toBe(2);
});

test("those elected in 2027 sit in 2028 and 2029", () =>
  expect(termElectedIn(2027)).toEqual({ startsOn: "2028-01-01", endsBefore: "2030-01-01" }));
