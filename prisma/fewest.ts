import { z } from "zod";
import { beginReading, tellAt, throwFaults } from "./data-files/fault.ts";
import { readTable } from "./data-files/table.ts";
import type { Content } from "./read-data.ts";

const file = "fewest.csv";
const Fewest = z.object({
  /** A file of the facts, or `presidencies.csv` and a decade: the turns of it that sources name. */
  what: z.string(),
  fewest: z.int().min(0),
});

const parts: Record<string, keyof Content> = {
  ...{ "sources.csv": "sources", "states.csv": "states", "memberships.csv": "memberships" },
  ...{
    "presidencies.csv": "presidencies",
    "rotation-exceptions.yaml": "exceptions",
    "figures.csv": "figures",
  },
  ...{ "ambassadors.yaml": "ambassadors", "presiders.yaml": "presiders", "events.yaml": "events" },
  ...{ "country-profiles.yaml": "countryProfiles", profiles: "profiles", "licences.csv": "licences" },
};

/**
 * Holds the record to the numbers in `fewest.csv`: it grows, and shrinks only where somebody says so there.
 *
 * @param directory - the folder with `fewest.csv`.
 * @throws Error that lists every number that is not reached, as `readData` lists its faults.
 */
export const checkFewest = (directory: string, content: Content): void => {
  const reading = beginReading(directory);
  for (const [at, { what, fewest }] of readTable(reading, file, Fewest).entries()) {
    const count = countOf(content, what);
    if (count < fewest)
      tellAt(
        reading,
        file,
        [at, "fewest"],
        `${what} has ${count}, and ${fewest} are to be kept. If what is gone was wrong, write ${count} here.`,
      );
  }
  throwFaults(reading.faults);
};

const countOf = (content: Content, what: string): number => {
  const decade = /^presidencies\.csv (\d{3})0s$/.exec(what)?.[1];
  if (decade !== undefined)
    return content.presidencies.filter(
      ({ id, evidence }) => id.startsWith(decade) && evidence !== "rule-derived",
    ).length;
  const part = parts[what];
  return part === undefined ? 0 : content[part].length;
};
