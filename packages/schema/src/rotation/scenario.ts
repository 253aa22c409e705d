import type { Problem } from "../problems.ts";
import type { Slug } from "../slug.ts";

/** Supposed winners of one election. */
export type Choice = {
  /** The year of the vote; the winners sit from 1 January after it. */
  year: number;
  /** Ids of the winners, in the order they were chosen. */
  winners: Slug[];
};

/** A what-if: supposed results of elections, earliest first, at most one entry a year. */
export type Scenario = Choice[];

/**
 * A scenario from the parameters of an address. Each year is a parameter, given once with commas or repeated as a plain form
 * sends it; other parameters are none of its business. What cannot be read is left out and reported.
 *
 * @param parameters - pairs of name and value, such as a `URLSearchParams`.
 * @example
 * parseScenario([["2027", "ghana,kenya"], ["theme", "dark"]])
 *   // { scenario: [{ year: 2027, winners: ["ghana", "kenya"] }], problems: [] }
 */
export const parseScenario = (
  parameters: Iterable<readonly [string, string]>,
): { scenario: Scenario; problems: Problem[] } => {
  const given = new Map<number, string[]>();
  for (const [name, value] of parameters) {
    if (!/^\d{4}$/.test(name)) continue;
    const texts = value.split(",").map((text) => text.trim());
    given.set(Number(name), [...(given.get(Number(name)) ?? []), ...texts.filter((text) => text !== "")]);
  }
  const choices = [...given].sort(([a], [b]) => a - b);
  return {
    scenario: choices
      .map(([year, texts]) => ({ year, winners: texts.filter(isStateId) }))
      .filter(({ winners }) => winners.length > 0),
    problems: choices.flatMap(([year, texts]) =>
      texts
        .filter((text) => !isStateId(text))
        .map((text) => ({
          path: [String(year)],
          message: `“${text.slice(0, 40)}” is not the id of a state. Ids look like republic-of-korea.`,
        })),
    ),
  };
};

/**
 * The query of an address that holds the scenario. The same scenario always gives the same text: years in order, winners in
 * alphabetical order of their ids.
 *
 * @example
 * formatScenario([{ year: 2027, winners: ["kenya", "ghana"] }]) // "2027=ghana,kenya"
 */
export const formatScenario = (scenario: Scenario): string =>
  [...scenario]
    .filter(({ winners }) => winners.length > 0)
    .sort((a, b) => a.year - b.year)
    .map(({ year, winners }) => `${year}=${[...winners].sort().join(",")}`)
    .join("&");

const isStateId = (text: string): boolean => text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
