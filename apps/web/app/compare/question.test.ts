import { expect, test } from "vitest";
import { questionFrom } from "./question.ts";

const read = (query: string) => questionFrom(new URLSearchParams(query));

test("months are read from one list or from the fields of the form", () => {
  const months = ["2024-06", "2025-09"];
  expect(read("presidencies=2024-06,2025-09").months).toEqual(months);
  expect(read("presidencies=2024-06&presidencies=2025-09&presidencies=").months).toEqual(months);
});

test("months may be written in words", () => {
  expect(read("presidencies=June 2024&presidencies=sept 2025").months).toEqual(["2024-06", "2025-09"]);
});

test("what is no month is told at its place", () => {
  expect(read("presidencies=2024-06,korea,2025")).toMatchObject({
    months: null,
    problems: [{ path: ["presidencies", 1] }, { path: ["presidencies", 2] }],
  });
});

test("nothing asked is nothing wrong", () => {
  expect(read("")).toEqual({ asked: [], months: [], problems: [] });
});
