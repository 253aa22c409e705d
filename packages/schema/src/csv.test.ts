import { expect, test } from "vitest";
import { textOfCell, writeCsv } from "./csv.ts";

const linesOf = (...rows: Record<string, unknown>[]) =>
  writeCsv(Object.keys(rows[0] ?? {}), rows).split("\r\n");

test("the example of the docstring holds", () => {
  expect(writeCsv(["name", "terms"], [{ name: "Côte d'Ivoire", terms: [1964, 1990] }])).toBe(
    'name,terms\r\nCôte d\'Ivoire,"[1964,1990]"\r\n',
  );
  expect(textOfCell("'=1+1")).toBe("=1+1");
});

test("the first line names the columns, and each record is a line", () => {
  expect(linesOf({ month: "2025-09", turns: 5, isFirst: false, note: null })).toEqual([
    "month,turns,isFirst,note",
    "2025-09,5,false,",
    "",
  ]);
});

test("commas, quotes and line ends stay inside their cell", () => {
  expect(linesOf({ name: 'Iran, "Islamic\nRepublic" of' })[1]).toBe('"Iran, ""Islamic\nRepublic"" of"');
});

test("what a spreadsheet would run as a formula is text, and comes back as it was", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'quoted", ""]) {
    const [, cell = ""] = linesOf({ text });
    expect(cell).toBe(`'${text}`);
    expect(textOfCell(cell)).toBe(text);
  }
});

test("a number below nought stays a number", () => {
  expect(linesOf({ change: -1.5 })[1]).toBe("-1.5");
});
