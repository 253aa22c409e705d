import { msg } from "@lingui/core/macro";
import type { FieldWords } from "./words-of-records.ts";

/** Fields of what a country was like in the month it presided. */
export const countryWords: Readonly<Record<string, FieldWords>> = {
  headOfState: { label: msg`Head of state` },
  headOfGovernment: { label: msg`Head of government` },
  foreignMinister: { label: msg`Foreign minister` },
  "headOfState.name": { label: msg`Name`, hint: msg`With the title where the source prints it.` },
  "headOfGovernment.name": { label: msg`Name`, hint: msg`With the title where the source prints it.` },
  "foreignMinister.name": { label: msg`Name` },
  since: { label: msg`In office since` },
  "country-profile.governmentType": { label: msg`Form of government` },
  "governmentType.value": { label: msg`Form of government` },
  asOf: { label: msg`As of`, hint: msg`When it was read, as the source says.` },
  figures: { label: msg`Figures`, hint: msg`One row a measure.`, row: msg`Figure` },
  preferred: { label: msg`The value shown` },
  world: { label: msg`The world’s` },
  others: { label: msg`Values of other sources`, row: msg`Value` },
  "others.world": { label: msg`The world’s value there` },
  reason: { label: msg`Why another is preferred`, isLong: true },
  indicator: { label: msg`Measure` },
  value: { label: msg`Value` },
  unit: { label: msg`Unit` },
};
