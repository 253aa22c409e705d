import { expect, test } from "vitest";
import { defaultDate } from "./default-date.ts";
import { kim, posting, september } from "./korea-of-2025.ts";

test.each(["2023-01-01", "2023-12-31"])("%s as the first day in a post may stand for the year", (startedOn) =>
  expect(defaultDate(kim({ postings: [posting({ startedOn })] }))).toMatchObject([
    { severity: "warns", path: ["postings", 0, "startedOn"], message: expect.stringContaining("write 2023") },
  ]),
);

test("a year alone, another day, and the first of January of a turn are taken as they are", () => {
  expect(
    defaultDate(kim({ postings: [posting({ startedOn: "2023" }), posting({ startedOn: "2023-02-01" })] })),
  ).toEqual([]);
  expect(defaultDate({ ...september, startsOn: "2025-01-01" })).toEqual([]);
});
