import type { Day, PartialDay } from "../day.ts";
import type { Month } from "../month.ts";
import type { Slug } from "../slug.ts";
import type { Confidence } from "../source.ts";

/** Where a value was read: `text` is exactly `given.slice(start, end)` of the text as given, marks and all. */
export type Evidence = { start: number; end: number; text: string };

/** One degree or course of study; what the text does not say is absent. */
export type ProposedEducation = { degree: string; subject?: string; institution?: string; year?: number };

/** First and last year of a stay on the Council, both included. */
export type ProposedTerm = { from: number; to: number };

/** What each field holds. */
export type ProposalValues = {
  "presidency.state": Slug;
  "presidency.month": Month;
  "ambassador.name": string;
  /** The post in the words of the text: "chargé d’affaires ambassador". */
  "ambassador.title": string;
  /** Since when the person is in post, as exactly as the text says. */
  "ambassador.since": PartialDay;
  "ambassador.languages": string[];
  "ambassador.education": ProposedEducation[];
  /** One sentence each, in the order of the text; family is left out and proposed as `unknown`. */
  "ambassador.career": string[];
  /** With the title where the text prints it: "President Lee Jae-myung". */
  "countryProfile.headOfState": string;
  "countryProfile.headOfGovernment": string;
  "countryProfile.foreignMinister": string;
  "countryProfile.governmentType": string;
  /** A year. */
  "countryProfile.joinedUn": number;
  /** Newest first. */
  "countryProfile.councilTerms": ProposedTerm[];
  /** Whole people. */
  "countryProfile.population": number;
  "countryProfile.co2TonnesPerPerson": number;
  "countryProfile.worldCo2TonnesPerPerson": number;
  /** Planned days in calendar order. */
  "event.dates": Day[];
  "event.topic": string;
  /** A label that is not understood, or one whose value is not: as printed, for a person to place. */
  unknown: { label: string; value: string };
};

export type ProposalField = keyof ProposalValues;

/**
 * A value that a text seems to give for a field, the words it was read from, and how sure that is.
 *
 * - `high`: a label names the field and the whole value was understood.
 * - `medium`: read from a sentence, or part of the value was left over.
 * - `low`: a guess worth a look.
 */
export type Proposal = {
  [Field in ProposalField]: {
    field: Field;
    value: ProposalValues[Field];
    evidence: Evidence;
    confidence: Confidence;
  };
}[ProposalField];
