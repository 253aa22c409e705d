import { expect, test } from "vitest";
import { csvResponse } from "./csv.server.ts";

const linesOf = async (rows: Parameters<typeof csvResponse>[1]) =>
  (await csvResponse("x.csv", rows).text()).replace("\ufeff", "").split("\r\n");

test("the first line names the columns, and each row is a line", async () => {
  expect(await linesOf([{ month: "2025-09", turns: 5, note: null }])).toEqual([
    "month,turns,note",
    "2025-09,5,",
    "",
  ]);
});

test("commas, quotes and line ends stay inside their cell", async () => {
  expect((await linesOf([{ name: 'Iran, "Islamic\nRepublic" of' }]))[1]).toBe(
    '"Iran, ""Islamic\nRepublic"" of"',
  );
});

test("what a spreadsheet would run as a formula is text", async () => {
  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
    expect((await linesOf([{ name: formula }]))[1], formula).toMatch(/^"?'/);
});

test("a file without rows is not there", () => {
  expect(csvResponse("x.csv", []).status).toBe(404);
});
