import {
  Ambassador,
  type CountryProfile,
  Event,
  type KeptFigure,
  Licence,
  Membership,
  Presidency,
  Presider,
  type Profile,
  RotationException,
  Source,
  type State,
} from "@council/schema";
import { z } from "zod";
import { readCountryProfileTexts, withFigures } from "./data-files/country-profile-files.ts";
import { readDocument } from "./data-files/document.ts";
import { beginReading, throwFaults } from "./data-files/fault.ts";
import { readFigures } from "./data-files/figure-files.ts";
import { checkOrder } from "./data-files/order.ts";
import { readProfiles } from "./data-files/profile-files.ts";
import { checkReferences } from "./data-files/references.ts";
import { readStates } from "./data-files/state-files.ts";
import { readTable } from "./data-files/table.ts";

/** All facts of the data directory, in the order of its files. */
export type Content = {
  sources: Source[];
  states: State[];
  memberships: Membership[];
  presidencies: Presidency[];
  exceptions: RotationException[];
  /** `stateId` is null for the world. */
  figures: KeptFigure[];
  ambassadors: Ambassador[];
  presiders: Presider[];
  events: Event[];
  countryProfiles: CountryProfile[];
  profiles: Profile[];
  licences: Licence[];
};

/**
 * Reads the facts from their text files; `README.md` beside this file is their dictionary.
 *
 * Each row is checked by itself, then against the others: every id is given once, what a row names is there, and rows stand
 * in order. Whether the record is right (the rota, the style) is for the tests.
 *
 * @param directory - the folder with `sources.csv` and its neighbours.
 * @throws Error that lists every fault as `file:line field: message`, when there is one.
 */
export const readData = (directory: string): Content => {
  const reading = beginReading(directory);
  const list = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    readDocument(reading, file, z.array(schema)) ?? [];
  const countryProfileTexts = readCountryProfileTexts(reading);
  const rows = {
    sources: readTable(reading, "sources.csv", Source),
    states: readStates(reading),
    memberships: readTable(reading, "memberships.csv", Membership),
    presidencies: readTable(reading, "presidencies.csv", Presidency),
    exceptions: list("rotation-exceptions.yaml", RotationException),
    figures: readFigures(reading),
    ambassadors: list("ambassadors.yaml", Ambassador),
    presiders: list("presiders.yaml", Presider),
    events: list("events.yaml", Event),
    profiles: readProfiles(reading),
    licences: readTable(reading, "licences.csv", Licence),
  };
  // A row that is wrong by itself is left out: whatever names it would be told too.
  throwFaults(reading.faults);
  checkOrder(reading);
  checkReferences(reading);
  throwFaults(reading.faults);
  const countryProfiles = withFigures(reading, countryProfileTexts, rows);
  throwFaults(reading.faults);
  return { ...rows, countryProfiles };
};

/**
 * The licences alone: they are shown as they stand in their file and have no table.
 *
 * @throws Error that lists every fault, as {@link readData} does.
 */
export const readLicences = (directory: string): Licence[] => {
  const reading = beginReading(directory);
  const licences = readTable(reading, "licences.csv", Licence);
  throwFaults(reading.faults);
  return licences;
};
