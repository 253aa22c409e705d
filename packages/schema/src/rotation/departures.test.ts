import { expect, test } from "vitest";
import type { RotationException } from "../rotation-exception.ts";
import { exceptionsOf, turnPeriod } from "./departures.ts";

const facts = { reason: "Decided so.", sources: [] };
const calendar: RotationException = {
  kind: "calendar",
  id: "from-the-17th",
  firstMonth: "1946-01",
  lastMonth: "1946-11",
  startsOnDay: 17,
  ...facts,
};
const extension: RotationException = {
  kind: "extension",
  id: "to-the-new-year",
  month: "1946-11",
  endsBefore: "1947-01-01",
  ...facts,
};
const exceptions = [calendar, extension];

test("a turn is a calendar month", () => {
  expect(turnPeriod("2025-09", [])).toEqual({ startsOn: "2025-09-01", endsBefore: "2025-10-01" });
  expect(turnPeriod("1999-12", exceptions)).toEqual({ startsOn: "1999-12-01", endsBefore: "2000-01-01" });
});

test("the turns of 1946 ran from the 17th to the 16th", () =>
  expect(turnPeriod("1946-02", exceptions)).toEqual({ startsOn: "1946-02-17", endsBefore: "1946-03-17" }));

test("the turn of November 1946 ran to the end of the year, and none began in December", () => {
  expect(turnPeriod("1946-11", exceptions)).toEqual({ startsOn: "1946-11-17", endsBefore: "1947-01-01" });
  expect(turnPeriod("1946-12", exceptions)).toBeNull();
  expect(turnPeriod("1947-01", exceptions)).toEqual({ startsOn: "1947-01-01", endsBefore: "1947-02-01" });
});

test("a month has the exceptions that name it", () => {
  expect(exceptionsOf("1946-01", exceptions)).toEqual([calendar]);
  expect(exceptionsOf("1946-11", exceptions)).toEqual([calendar, extension]);
  expect(exceptionsOf("1946-12", exceptions)).toEqual([]);
});
