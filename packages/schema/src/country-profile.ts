import { z } from "zod";
import { PartialDay } from "./day.ts";
import { Month } from "./month.ts";
import { Confidence, SourceIds } from "./source.ts";

/** What is measured, with its unit. */
export const indicators = {
  population: "people",
  "co2-per-person": "tonnes",
  "gdp-per-person": "current US$",
} as const;

/** What a figure measures. */
export const Indicator = z.enum(["population", "co2-per-person", "gdp-per-person"]);
export type Indicator = z.infer<typeof Indicator>;

/** One measured value of a state, or of the world, in a year. */
export const Figure = z.object({
  indicator: Indicator,
  value: z.number().nonnegative(),
  unit: z.string().min(1),
  /** Null where a source prints a figure without its year. */
  year: z.int().min(1900).max(2100).nullable(),
  sources: SourceIds,
});
export type Figure = z.infer<typeof Figure>;

/** A figure as of the month, with the world's for the same measure, and what other sources printed. */
export const FigureSnapshot = z.object({
  preferred: Figure,
  /** Null where the world's value of that year is not known. */
  world: Figure.nullable(),
  /** Values of other sources for the same measure, with the reason why `preferred` is preferred. */
  others: z.array(Figure.extend({ world: z.number().nullable(), reason: z.string().min(1) })),
});
export type FigureSnapshot = z.infer<typeof FigureSnapshot>;

/** Who held an office in a month. */
export const Officeholder = z.object({
  /** With the title where the source prints it: "President Lee Jae-myung". */
  name: z.string().min(1).max(200),
  since: PartialDay.nullable(),
  confidence: Confidence.nullable(),
  /** How the source stands to the month, such as a snapshot taken before or after it. */
  note: z.string().min(1).nullable(),
  sources: SourceIds,
});
export type Officeholder = z.infer<typeof Officeholder>;

/**
 * What a country was like in the month it presided: a snapshot that is not updated when the world changes.
 * Head of state is not head of government. Null means not known.
 */
export const CountryProfile = z.object({
  presidencyId: Month,
  headOfState: Officeholder.nullable(),
  headOfGovernment: Officeholder.nullable(),
  foreignMinister: Officeholder.nullable(),
  governmentType: z
    .object({ value: z.string().min(1).max(200), asOf: z.string().min(1), sources: SourceIds })
    .nullable(),
  /** At most one entry a measure. */
  figures: z.array(FigureSnapshot),
});
export type CountryProfile = z.infer<typeof CountryProfile>;
