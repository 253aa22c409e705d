import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const copy = temporaryFolder();
  mkdirSync(join(copy, "profiles"));
  for (const file of readdirSync(data).filter((name) => name !== "profiles"))
    writeFileSync(join(copy, file), emptied(file));
  return faultsIn(copy, edits);
};

/** The same with all other files as they are. */
const faultsInRecordAfter = (...edits: Edit[]): string => {
  const copy = temporaryFolder();
  cpSync(data, copy, { recursive: true });
  return faultsIn(copy, edits);
};

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

const faultsIn = (copy: string, edits: Edit[]): string => {
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

/** The line on which the first `text` of a file begins. */
const lineOf = (file: string, text: string): number => {
  const [before = ""] = readFileSync(join(data, file), "utf8").split(text);
  return before.split("\n").length;
};

test("a mistyped day names the file, the line, the column and what to do", () => {
  const row = "2025-09,republic-of-korea,Republic of Korea,2025-09-01";
  expect(
    faultsAfter({ file: "presidencies.csv", from: row, to: row.replace("2025-09-01", "2025-09-31") }),
  ).toBe(
    `1 fault in the data:\npresidencies.csv:${lineOf("presidencies.csv", row)} startsOn: There is no such day in the calendar.`,
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
  expect(faultsAfter({ file: "ambassadors.yaml", from: "familyName", to: "surname" })).toMatch(
    `ambassadors.yaml:${lineOf("ambassadors.yaml", "familyName")} surname: There is no such field. The fields are id, name, familyName,`,
  );
});

test("a list that YAML cannot read is told with its line", () => {
  expect(
    faultsAfter({ file: "profiles/2025-09.yaml", from: "status: adopted", to: "status: [adopted" }),
  ).toMatch(/^profiles\/2025-09\.yaml:\d+: /m);
});

test("a source, state, person or turn that is not there is told where it is named, in one form", () => {
  const presider = "  sources: [s-pv-1, s-pv-2, s-pv-3, international-organization-1947]";
  const turn = "2025-09,republic-of-korea,";
  const person = "ambassadorId: norman-j-o-makin";
  const event = readFileSync(join(data, "events.yaml"), "utf8").match(/presidencyId: .*/)?.[0] ?? "";
  const figure = "world,co2-per-person,2000,";
  const said = faultsInRecordAfter(
    { file: "presiders.yaml", from: person, to: "ambassadorId: nobody" },
    { file: "presidencies.csv", from: turn, to: turn.replace("korea", "corea") },
    { file: "rotation-exceptions.yaml", from: presider, to: "  sources: [made-up-source]" },
    { file: "events.yaml", from: event, to: "presidencyId: 2099-01" },
    { file: "figures.csv", from: figure, to: figure.replace("world", "mars") },
    { file: "state-names.csv", from: "afghanistan,", to: "world," },
  );
  const advice = "Name one that it has, or add this one there.";
  for (const told of [
    `presiders.yaml:${lineOf("presiders.yaml", person)} ambassadorId: ambassadors.yaml has no nobody. ${advice}`,
    `presidencies.csv:${lineOf("presidencies.csv", turn)} stateId: states.csv has no republic-of-corea. ${advice}`,
    `rotation-exceptions.yaml:${lineOf("rotation-exceptions.yaml", presider)} sources: sources.csv has no made-up-source. ${advice}`,
    `events.yaml:${lineOf("events.yaml", event)} presidencyId: presidencies.csv has no 2099-01. ${advice}`,
    `figures.csv:${lineOf("figures.csv", figure)} state: states.csv has no mars. ${advice}`,
    `state-names.csv:${lineOf("state-names.csv", "afghanistan,")} state: states.csv has no world. ${advice}`,
  ])
    expect(said.split("\n")).toContain(told);
});

test("an id that is given twice, and a row out of order, are told with the other row", () => {
  const [first = "", second = ""] = readFileSync(join(data, "sources.csv"), "utf8").split("\n").slice(1);
  const [one = "", two = ""] = [first, second].map((row) => row.split(",")[0]);
  const event = /^- id: (.*)$/gm;
  const [earlier = "", later = ""] = readFileSync(join(data, "events.yaml"), "utf8").match(event) ?? [];
  expect(
    faultsInRecordAfter(
      { file: "sources.csv", from: `${first}\n${second}`, to: `${second}\n${first}` },
      { file: "events.yaml", from: later, to: earlier },
    ),
  ).toBe(
    [
      "2 faults in the data:",
      `events.yaml:${lineOf("events.yaml", later)} id: ${earlier.slice(6)} stands on line ${lineOf("events.yaml", earlier)} already. Take one of the two out, or change it.`,
      `sources.csv:3 id: ${one} comes before ${two}, which stands above it. Move one of them.`,
    ].join("\n"),
  );
});

test("a snapshot can only name a figure that is kept", () => {
  const figure = "{indicator: gdp-per-person, year: 2023}";
  expect(
    faultsInRecordAfter({ file: "country-profiles.yaml", from: figure, to: figure.replace("2023", "1999") }),
  ).toMatch(
    new RegExp(
      `^country-profiles\\.yaml:${lineOf("country-profiles.yaml", figure)} figures\\.\\d: figures\\.csv has no [a-z-]+-gdp-per-person-1999\\. Name one`,
      "m",
    ),
  );
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
