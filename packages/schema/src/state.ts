import { z } from "zod";
import { Day, PartialDay } from "./day.ts";
import { Reference, Slug } from "./slug.ts";
import { SourceIds } from "./source.ts";

/** The five electoral groups of the General Assembly. They hold for elected seats; the borders date from 1966. */
export const RegionalGroup = z.enum([
  "african",
  "asia-pacific",
  "eastern-european",
  "latin-american-and-caribbean",
  "western-european-and-others",
]);
export type RegionalGroup = z.infer<typeof RegionalGroup>;

/** The six official languages of the United Nations, as BCP 47 tags. */
export const LanguageTag = z.enum(["en", "fr", "es", "ru", "zh", "ar"]);
export type LanguageTag = z.infer<typeof LanguageTag>;

/** A state's names in one language: `short` as on its nameplate, `formal` in full. */
export const NamePair = z.object({ short: z.string().min(1), formal: z.string().min(1).nullable() });
export type NamePair = z.infer<typeof NamePair>;

/**
 * An English name under which the United Nations knew a state. The order of the Council follows the name valid at the time.
 * A null border means that the day of the change is not known, not that there was none.
 */
export const StateName = z.object({
  name: z.string().min(1),
  startsOn: Day.nullable(),
  endsBefore: Day.nullable(),
  /** Flag of that time as an ISO 3166-1 alpha-2 code, or null where today's flag would be wrong. */
  flag: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  sources: SourceIds,
});
export type StateName = z.infer<typeof StateName>;

/** A member of the United Nations, or one that sat on the Council and no longer exists. */
export const State = z.object({
  id: Slug,
  /** The common English name, for headlines: "South Korea". Never a sort key. */
  commonName: z.string().min(1),
  /** Dated UN names, oldest first; the last one is today's (or the last it bore). */
  names: z.array(StateName).min(1),
  /** UN names today in the official languages; a historic state has English only. */
  namesIn: z.partialRecord(LanguageTag, NamePair),
  /** Former ids and common spellings that lead here. */
  aliases: z.array(Slug),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** UN M49 code, three digits. */
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
  /** Null for a state that no longer exists or has no group. */
  regionalGroup: RegionalGroup.nullable(),
  /** M49 region and subregion, in English. */
  region: z.string().nullable(),
  subregion: z.string().nullable(),
  capital: z.string().nullable(),
  admittedOn: PartialDay.nullable(),
  /** The day from which it was no longer a member; null for a member of today. */
  endedOn: PartialDay.nullable(),
  /** What became of it, in a sentence; null for a member of today. */
  ending: z.string().nullable(),
  successors: z.array(Reference),
  governmentType: z.string().nullable(),
  /** When that form of government was read, as the source says. */
  governmentAsOf: z.string().nullable(),
  sources: SourceIds,
});
export type State = z.infer<typeof State>;
