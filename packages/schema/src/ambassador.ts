import { z } from "zod";
import { PartialDay } from "./day.ts";
import { Reference, Slug } from "./slug.ts";
import { SourceIds } from "./source.ts";

/** In what capacity a person acts for a state. The exact words are kept beside it as a title: this list is for grouping. */
export const Capacity = z.enum([
  "permanent-representative",
  "deputy-permanent-representative",
  "charge-d-affaires",
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "minister",
  "special-envoy",
  "other",
]);
export type Capacity = z.infer<typeof Capacity>;

/** A post a person held for a state at the United Nations. Appointed, arrived and presented credentials are three days. */
export const Posting = z.object({
  stateId: Reference,
  capacity: Capacity,
  /** The post in the source's words. */
  title: z.string().min(1).max(300),
  appointedOn: PartialDay.nullable(),
  arrivedOn: PartialDay.nullable(),
  credentialsOn: PartialDay.nullable(),
  startedOn: PartialDay.nullable(),
  endedOn: PartialDay.nullable(),
  note: z.string().min(1).max(500).nullable(),
  sources: SourceIds,
});
export type Posting = z.infer<typeof Posting>;

/** One degree or course of study. */
export const Education = z.object({
  degree: z.string().min(1).max(200),
  subject: z.string().min(1).max(200).nullable(),
  institution: z.string().min(1).max(200).nullable(),
  year: z.int().min(1850).max(2100).nullable(),
  sources: SourceIds,
});
export type Education = z.infer<typeof Education>;

/** One fact of a career, in our own words, with its years in the text where known. */
export const CareerStep = z.object({ text: z.string().min(1).max(300), sources: SourceIds });
export type CareerStep = z.infer<typeof CareerStep>;

/**
 * A person who sat in the chair or led a delegation in a presidency month. Most are permanent representatives; ministers,
 * heads of government and heads of state who presided are here too.
 */
export const Ambassador = z.object({
  id: Slug,
  /** In the order the person uses: "Sangjin Kim", "Cho Hyun", "Lee Jae-myung". */
  name: z.string().min(1).max(200),
  /** Null where the parts are not known with certainty, as for names printed without a given name. */
  familyName: z.string().min(1).nullable(),
  givenName: z.string().min(1).nullable(),
  /** Other spellings and orders met in sources: "Kim Sang-jin", "KIM Sangjin". */
  aliases: z.array(z.string().min(1).max(200)),
  /** The state the person acted for; null when more than one. */
  stateId: Reference.nullable(),
  /** Languages spoken, English names; empty means not known. */
  languages: z.array(z.string().min(1).max(60)),
  languagesSources: SourceIds,
  education: z.array(Education),
  career: z.array(CareerStep),
  postings: z.array(Posting),
  note: z.string().min(1).nullable(),
  sources: SourceIds,
});
export type Ambassador = z.infer<typeof Ambassador>;
