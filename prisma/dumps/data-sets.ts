import { named, type SchemaName } from "@council/schema/json-schema";
import type { z } from "zod";
import type { Content } from "../read-data.ts";

/** One data set: a list of records of one kind, in a JSON and a CSV file of its name. */
export type DataSet = {
  name: string;
  part: keyof Content;
  /** What `@council/schema` calls the schema of a record. */
  schema: SchemaName;
  holds: string;
};

/** The schema that every record of a data set fits. */
export const schemaOf = ({ schema }: DataSet): z.ZodType => named[schema];

/** Every data set; together they hold all that a database is seeded from. */
export const dataSets: DataSet[] = [
  { name: "presidencies", part: "presidencies", schema: "Presidency", holds: "turns of the presidency" },
  { name: "memberships", part: "memberships", schema: "Membership", holds: "seats on the Council" },
  { name: "states", part: "states", schema: "State", holds: "states and their names" },
  { name: "people", part: "ambassadors", schema: "Ambassador", holds: "persons who presided" },
  { name: "events", part: "events", schema: "Event", holds: "meetings of the presidencies" },
  { name: "presiders", part: "presiders", schema: "Presider", holds: "who sat in the chair in which turn" },
  { name: "profiles", part: "profiles", schema: "Profile", holds: "what each month was about" },
  {
    name: "country-profiles",
    part: "countryProfiles",
    schema: "CountryProfile",
    holds: "the country in its month",
  },
  {
    name: "figures",
    part: "figures",
    schema: "KeptFigure",
    holds: "measured values of states and of the world",
  },
  {
    name: "rotation-exceptions",
    part: "exceptions",
    schema: "RotationException",
    holds: "departures from rule 18",
  },
  { name: "sources", part: "sources", schema: "Source", holds: "documents that carry the facts" },
  { name: "licences", part: "licences", schema: "Licence", holds: "terms of use, and whom to credit" },
];
