import { Presider } from "@council/schema";
import { type Reading, tellAt } from "./fault.ts";

type Row = Record<string, unknown>;

/** The fields that together tell a row from all others of its file. */
const idFields: Record<string, string[]> = {
  ...{ "sources.csv": ["id"], "states.csv": ["id"], "memberships.csv": ["id"], "presidencies.csv": ["id"] },
  ...{ "rotation-exceptions.yaml": ["id"], "ambassadors.yaml": ["id"], "presiders.yaml": ["id"] },
  ...{ "events.yaml": ["id"], "country-profiles.yaml": ["presidencyId"] },
  "figures.csv": ["state", "indicator", "year"],
};

/** The fields by which the rows of a file are sorted. */
const sortFields: Record<string, string[]> = {
  ...{ "sources.csv": ["id"], "states.csv": ["id"], "presidencies.csv": ["id"], "ambassadors.yaml": ["id"] },
  "memberships.csv": ["startsOn", "stateId"],
  "figures.csv": ["state", "indicator", "year"],
  "presiders.yaml": ["presidencyId", "role"],
  "events.yaml": ["presidencyId", "startsOn"],
  "country-profiles.yaml": ["presidencyId"],
};

/** Tells each row whose id stands further up already, and each that stands below one it comes before. */
export const checkOrder = (reading: Reading): void => {
  checkIds(reading);
  checkSorting(reading);
};

const checkIds = (reading: Reading): void => {
  for (const [file, fields] of Object.entries(idFields)) {
    const written = reading.written.get(file);
    const firstPlaces = new Map<string, number>();
    for (const [at, row] of written?.rows.entries() ?? []) {
      const id = wordsOf(row, fields);
      const first = firstPlaces.get(id);
      if (first === undefined) firstPlaces.set(id, at);
      else
        tellAt(
          reading,
          file,
          [at, fields.join(" ")],
          `${id} stands on line ${written?.lineOf([first])} already. Take one of the two out, or change it.`,
        );
    }
  }
};

const checkSorting = (reading: Reading): void => {
  for (const [file, fields] of Object.entries(sortFields)) {
    const rows = reading.written.get(file)?.rows ?? [];
    for (const [at, row] of rows.entries()) {
      const above = rows[at - 1];
      if (above !== undefined && sortKey(row, fields) < sortKey(above, fields))
        tellAt(
          reading,
          file,
          [at, fields.join(" ")],
          `${wordsOf(row, fields)} comes before ${wordsOf(above, fields)}, which stands above it. Move one of them.`,
        );
    }
  }
};

const wordsOf = (row: Row, fields: string[]): string =>
  fields.map((field) => row[field] ?? "unknown").join(" ");

const roles: unknown[] = Presider.shape.role.options;

/** Letters and digits in the order of Unicode; what is not known comes last; who led comes before who sat. */
const sortKey = (row: Row, fields: string[]): string =>
  fields.map((field) => (field === "role" ? roles.indexOf(row.role) : (row[field] ?? "unknown"))).join(" ");
