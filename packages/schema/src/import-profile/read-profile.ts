import { ambassadorWithoutLabel } from "./ambassador-without-label.ts";
import { boxesOf, type Entry } from "./boxes.ts";
import { eventDates } from "./event-dates.ts";
import { eventTopic } from "./event-topic.ts";
import type { Finding } from "./finding.ts";
import { evidenceOf, pageOf } from "./page.ts";
import { presidencyMonth } from "./presidency-month.ts";
import { presidencyState } from "./presidency-state.ts";
import type { Proposal, ProposalField } from "./proposal.ts";
import { readEntry } from "./read-entry.ts";
import type { Reading } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { asUnknown } from "./unknown.ts";

/**
 * Reads a pasted article about a presidency, with its boxes on the ambassador and the country, into proposed fields.
 *
 * Plain text, Markdown and HTML will do, boxes in any order, any field missing. Nothing is invented: what the text does
 * not say is not proposed. A label that is not known, or whose value is not understood, comes as `unknown`. A field
 * comes twice when the text gives it two values.
 *
 * @param text - as pasted, whatever it is: the function never throws, and takes time in proportion to its length.
 * @returns proposals in the order of the form: presidency, ambassador, country, event, then what is unknown.
 * @example
 * readProfile("Population: 51.63 million")
 * // [{ field: "countryProfile.population", value: 51630000, confidence: "high",
 * //    evidence: { start: 0, end: 25, text: "Population: 51.63 million" } }]
 */
export const readProfile = (text: string): Proposal[] => {
  const page = pageOf(text);
  const { entries: all, underHeadings } = boxesOf(page);
  const entries = withoutCountrysOwn(all);
  const sentences = sentencesOf(page, { start: 0, end: page.text.length });
  const reading: Reading = { page, entries, underHeadings, sentences };

  const read = entries.map((entry) => ({ entry, found: readEntry(page, entry) }));
  const labelled = read.flatMap(({ found }) => found);
  const month = presidencyMonth(reading);
  const told = [
    ...presidencyState(reading),
    ...month,
    ...ambassadorWithoutLabel(reading, labelled),
    ...eventDates(reading, month[0]),
    ...eventTopic(reading),
  ];
  const left = read.filter(({ entry, found }) => isLeft(entry, found, told));
  const unknown = left.map(({ entry }) => asUnknown(page, entry));
  return inOrder(withoutRepeats([...told, ...labelled, ...unknown])).map(
    ({ span, ...finding }) => ({ ...finding, evidence: evidenceOf(page, span) }) as Proposal,
  );
};

/** A country has languages too: where the ambassador's box names some, those of the country's box are not the ambassador's. */
const withoutCountrysOwn = (entries: Entry[]): Entry[] => {
  const ofPerson = new Set(entries.filter(({ box }) => box !== "country").map(({ kind }) => kind));
  const isCountrys = ({ kind, box }: Entry) =>
    kind === "languages" && box === "country" && ofPerson.has(kind);
  return entries.map((entry) => (isCountrys(entry) ? { ...entry, kind: null } : entry));
};

/** True for a label whose value no proposal was read from. */
const isLeft = ({ kind, value }: Entry, found: Finding[], told: Finding[]): boolean => {
  if (kind === null) return true;
  const isInValue = ({ span }: Finding) => span.end > value.start && span.start < value.end;
  return value.start < value.end && !found.some(isInValue) && !told.some(isInValue);
};

/** Each value of a field once; where a field has several, none is sure. */
const withoutRepeats = (findings: Finding[]): Finding[] => {
  const keyOf = ({ field, value }: Finding) => `${field} ${JSON.stringify(value)}`;
  const once = [
    ...new Map(findings.toReversed().map((finding) => [keyOf(finding), finding])).values(),
  ].toReversed();
  const counts = new Map<ProposalField, number>();
  for (const { field } of once) counts.set(field, (counts.get(field) ?? 0) + 1);
  return once.map((finding) => {
    const isOneOfMany = finding.field !== "unknown" && (counts.get(finding.field) ?? 0) > 1;
    return isOneOfMany && finding.confidence === "high" ? { ...finding, confidence: "medium" } : finding;
  });
};

const order: ProposalField[] = [
  "presidency.state",
  "presidency.month",
  "ambassador.name",
  "ambassador.title",
  "ambassador.since",
  "ambassador.languages",
  "ambassador.education",
  "ambassador.career",
  "countryProfile.headOfState",
  "countryProfile.headOfGovernment",
  "countryProfile.foreignMinister",
  "countryProfile.governmentType",
  "countryProfile.joinedUn",
  "countryProfile.councilTerms",
  "countryProfile.population",
  "countryProfile.co2TonnesPerPerson",
  "countryProfile.worldCo2TonnesPerPerson",
  "event.dates",
  "event.topic",
  "unknown",
];

const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || a.span.start - b.span.start);
