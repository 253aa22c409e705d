import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readData } from "./read-data.ts";

const data = join(import.meta.dirname, "data");

type Edit = { file: string; from: string; to: string };

const emptied = (file: string): string => {
  const text = readFileSync(join(data, file), "utf8");
  return file.endsWith(".csv") ? text.slice(0, text.indexOf("\n") + 1) : "[]";
};

/** What readData says of files in which `from` became `to`. The other files are there without a row. */
const faultsAfter = (...edits: Edit[]): string => {
  const copy = mkdtempSync(join(tmpdir(), "data-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  mkdirSync(join(copy, "profiles"));
  for (const file of readdirSync(data).filter((name) => name !== "profiles"))
    writeFileSync(join(copy, file), emptied(file));
  for (const { file, from, to } of edits) {
    const text = readFileSync(join(data, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(copy, file), text.replace(from, to));
  }
  try {
    readData(copy);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

test("a mistyped day names the file, the line, the column and what to do", () => {
  const row = "2025-09,republic-of-korea,Republic of Korea,2025-09-01";
  const line = readFileSync(join(data, "presidencies.csv"), "utf8")
    .split("\n")
    .findIndex((text) => text.startsWith(row));
  expect(
    faultsAfter({ file: "presidencies.csv", from: row, to: row.replace("2025-09-01", "2025-09-31") }),
  ).toBe(
    `1 fault in the data:\npresidencies.csv:${line + 1} startsOn: There is no such day in the calendar.`,
  );
});

test("all faults are told at once", () => {
  const message = faultsAfter(
    { file: "memberships.csv", from: "permanent", to: "permanet" },
    { file: "events.yaml", from: "status: held", to: "status: heldd" },
    { file: "licences.csv", from: "name,covers", to: "name,about" },
  );
  expect(message).toContain("3 faults in the data:");
  expect(message).toMatch(/^memberships\.csv:\d+ seat: Invalid option/m);
  expect(message).toMatch(/^events\.yaml:\d+ status: Invalid option/m);
  expect(message).toMatch(/^licences\.csv: The first line must be name,covers/m);
});

test("a fact names its sources or is marked unsourced", () => {
  const advice = "Name at least one source, or write unsourced.";
  expect(faultsAfter({ file: "figures.csv", from: "tonnes,our-world-in-data-co2", to: "tonnes," })).toMatch(
    `figures.csv:2 sources: ${advice}`,
  );
  expect(
    faultsAfter({
      file: "presiders.yaml",
      from: "  sources: [s-pv-1, s-pv-2, s-pv-3, international-organization-1947]\n",
      to: "",
    }),
  ).toMatch(new RegExp(`^presiders\\.yaml:\\d+ sources: ${advice}`, "m"));
});

test("a misspelt field is a fault, at its line", () => {
  const text = readFileSync(join(data, "ambassadors.yaml"), "utf8");
  const line = text.slice(0, text.indexOf("familyName")).split("\n").length;
  expect(faultsAfter({ file: "ambassadors.yaml", from: "familyName", to: "surname" })).toMatch(
    `ambassadors.yaml:${line} surname: There is no such field. The fields are id, name, familyName,`,
  );
});

test("a list that YAML cannot read is told with its line", () => {
  expect(
    faultsAfter({ file: "profiles/2025-09.yaml", from: "status: adopted", to: "status: [adopted" }),
  ).toMatch(/^profiles\/2025-09\.yaml:\d+: /m);
});

test("a snapshot can only name a figure that is kept", () => {
  expect(
    faultsAfter(
      { file: "presidencies.csv", from: "id", to: "id" },
      { file: "figures.csv", from: "world,gdp-per-person,2023", to: "world,gdp-per-person,2023" },
      {
        file: "country-profiles.yaml",
        from: "{indicator: gdp-per-person, year: 2023}",
        to: "{indicator: gdp-per-person, year: 1999}",
      },
    ),
  ).toMatch(/country-profiles\.yaml \d{4}-\d{2}: figures\.csv has no [a-z-]+-gdp-per-person-1999\./);
});

test("a profile bears the name of its month", () => {
  expect(
    faultsAfter({ file: "profiles/2025-09.yaml", from: "presidency: 2025-09", to: "presidency: 2025-10" }),
  ).toContain("profiles/2025-09.yaml:1 presidency: The file must bear the name of its month.");
});

test("what is left out of a file is not known", () => {
  expect(readData(data).ambassadors.find(({ id }) => id === "vorontsov")).toEqual({
    ...{ id: "vorontsov", name: "Vorontsov", familyName: null, givenName: null, aliases: [] },
    ...{ stateId: "russian-federation", languages: [], languagesSources: [] },
    ...{ education: [], career: [], postings: [], note: null, sources: ["s-pv-3417"] },
  });
});
