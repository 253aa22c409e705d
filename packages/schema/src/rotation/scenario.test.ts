import fc from "fast-check";
import { expect, test } from "vitest";
import { formatScenario, parseScenario } from "./scenario.ts";

test("a scenario is read from its years and leaves other parameters alone", () =>
  expect(
    parseScenario([
      ["2027", "ghana,kenya"],
      ["theme", "dark"],
    ]),
  ).toEqual({
    scenario: [{ year: 2027, winners: ["ghana", "kenya"] }],
    problems: [],
  }));

test("a plain form that repeats the year and leaves choices empty reads the same", () =>
  expect(parseScenario(new URLSearchParams("2028=&2027=ghana&2027=&2027=+kenya+&2028="))).toEqual({
    scenario: [{ year: 2027, winners: ["ghana", "kenya"] }],
    problems: [],
  }));

test("what is not an id is left out and reported on its year", () =>
  expect(
    parseScenario([
      ["2027", "ghana,Gha na!"],
      ["2028", "<script>"],
    ]),
  ).toEqual({
    scenario: [{ year: 2027, winners: ["ghana"] }],
    problems: [
      { path: ["2027"], message: "“Gha na!” is not the id of a state. Ids look like republic-of-korea." },
      { path: ["2028"], message: "“<script>” is not the id of a state. Ids look like republic-of-korea." },
    ],
  }));

test("a scenario has one address, whatever the order of its choices", () => {
  expect(formatScenario([{ year: 2027, winners: ["kenya", "ghana"] }])).toBe("2027=ghana,kenya");
  expect(
    formatScenario([
      { year: 2028, winners: ["germany"] },
      { year: 2027, winners: ["ghana"] },
      { year: 2029, winners: [] },
    ]),
  ).toBe("2027=ghana&2028=germany");
  expect(formatScenario([])).toBe("");
});

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,4})?$/);
const scenario = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2026, max: 2036 }),
    winners: fc.uniqueArray(slug, { minLength: 1, maxLength: 5 }),
  }),
  { selector: ({ year }) => year, maxLength: 5 },
);

test("the address of a scenario leads back to it", () =>
  fc.assert(
    fc.property(scenario, (given) => {
      const address = formatScenario(given);
      const read = parseScenario(new URLSearchParams(address));
      expect(read.problems).toEqual([]);
      expect(formatScenario(read.scenario)).toBe(address);
      expect(read.scenario.flatMap(({ winners }) => winners)).toHaveLength(
        given.flatMap(({ winners }) => winners).length,
      );
    }),
  ));

test("nothing in an address makes the reading fail", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fc.string(), fc.constant("2027")), fc.string())), (parameters) => {
      const { scenario: read } = parseScenario(parameters);
      expect(parseScenario(new URLSearchParams(formatScenario(read))).problems).toEqual([]);
    }),
  ));
