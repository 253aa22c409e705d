import { expect, test } from "vitest";
import { filledIn, idOfPage, reportPath } from "./report.ts";

test("a report names the fact by the id it has in the text files", () => {
  expect(idOfPage("/2025/09")).toBe("2025-09");
  expect(idOfPage("/states/republic-of-korea")).toBe("republic-of-korea");
  expect(idOfPage("/people/sangjin-kim")).toBe("sangjin-kim");
});

test("no other address is taken for a page of a fact", () => {
  for (const path of ["/", "/2025", "/history", "/states/", "//evil.example/2025/09", "/people/<b>"])
    expect(idOfPage(path)).toBeNull();
});

test("title and body stand in the places of the address, whatever signs they hold", () => {
  const address = "https://forge.example/new?title={title}&body={body}";
  const report = { title: "A & B", body: "first\nsecond $& {title}" };
  const { searchParams } = new URL(filledIn(address, report));
  expect(Object.fromEntries(searchParams)).toEqual(report);
});

test("without an address a report leads to the page with its text", () => {
  expect(reportPath("/2025/09")).toBe("/about/data?page=%2F2025%2F09#corrections");
});
