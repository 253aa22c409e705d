import type { Entry } from "./boxes.ts";
import { isAboutFamily, stepsIn } from "./career.ts";
import { councilTermsIn } from "./council-terms.ts";
import { educationIn } from "./education.ts";
import { peopleIn } from "./figures.ts";
import type { Finding } from "./finding.ts";
import type { LabelKind } from "./labels.ts";
import { languagesIn } from "./languages.ts";
import { foldedOf, listTextOf, textOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import { readEmissions } from "./read-emissions.ts";
import { readAmbassador, readName, readSince } from "./read-person.ts";
import { sentencesOf } from "./sentences.ts";
import { asUnknown, wholeOf } from "./unknown.ts";

/** Reads the value of one kind of label; nothing when the value is not understood. */
type Reader = (page: Page, entry: Entry) => Finding[];
type TextField = Extract<Finding, { value: string }>["field"];

const longestText = 200;
const longestList = 4000;

/** What a label with its value tells. */
export const readEntry: Reader = (page, entry) => {
  const isLong = entry.value.end - entry.value.start > longestList && entry.kind !== "career";
  return entry.kind === null || isLong || entry.value.start === entry.value.end
    ? []
    : readers[entry.kind](page, entry);
};

const text =
  (...fields: TextField[]): Reader =>
  (page, entry) => {
    const value = textOf(page, entry.value);
    if (value.length > longestText) return [];
    const words = value.replace(/[;,]$|(?<=\p{L}{4}|\))\.$/u, "");
    return fields.map((field) => ({ field, value: words, span: wholeOf(entry), confidence: "high" }));
  };

const languages: Reader = (page, entry) => {
  const { languages: value, isWhole } = languagesIn(listTextOf(page, entry.value));
  const confidence = entry.box === "country" ? "low" : isWhole ? "high" : "medium";
  return value.length === 0
    ? []
    : [{ field: "ambassador.languages", value, span: wholeOf(entry), confidence }];
};

const education: Reader = (page, entry) => {
  const { rows, left } = educationIn(listTextOf(page, entry.value));
  if (rows.length === 0) return [];
  const isWhole = left.length === 0 && rows.every(({ institution }) => institution !== undefined);
  const label = textOf(page, entry.label);
  return [
    {
      field: "ambassador.education",
      value: rows,
      span: wholeOf(entry),
      confidence: isWhole ? "high" : "medium",
    },
    ...left.map(
      (value) =>
        ({ field: "unknown", value: { label, value }, span: wholeOf(entry), confidence: "medium" }) as const,
    ),
  ];
};

const career: Reader = (page, entry) => {
  const sentences = sentencesOf(page, entry.value);
  const isPrivate = (sentence: Span) => isAboutFamily(foldedOf(page, sentence));
  const told = sentences.filter((sentence) => !isPrivate(sentence));
  const last = told.at(-1);
  const value = told.flatMap((sentence) => stepsIn(textOf(page, sentence)));
  return [
    ...(last
      ? [
          {
            field: "ambassador.career",
            value,
            span: { start: entry.label.start, end: last.end },
            confidence: "high",
          } as const,
        ]
      : []),
    ...sentences.filter(isPrivate).map((sentence) => asUnknown(page, entry, sentence)),
  ];
};

const joinedUn: Reader = (page, entry) => {
  const years = [...new Set(foldedOf(page, entry.value).match(/\b(?:194[5-9]|19[5-9]\d|20\d\d)\b/g) ?? [])];
  const confidence = years.length === 1 ? "high" : "low";
  return years.slice(0, 1).map((year) => ({
    field: "countryProfile.joinedUn",
    value: Number(year),
    span: wholeOf(entry),
    confidence,
  }));
};

const councilTerms: Reader = (page, entry) => {
  const { terms, isWhole } = councilTermsIn(foldedOf(page, entry.value));
  if (terms.length === 0) return [];
  const confidence = isWhole ? "high" : "medium";
  const left = isWhole ? [] : [asUnknown(page, entry)];
  return [{ field: "countryProfile.councilTerms", value: terms, span: wholeOf(entry), confidence }, ...left];
};

const population: Reader = (page, entry) => {
  const people = peopleIn(foldedOf(page, entry.label), foldedOf(page, entry.value));
  if (!people) return [];
  const confidence = people.isWhole ? "high" : "medium";
  return [{ field: "countryProfile.population", value: people.value, span: wholeOf(entry), confidence }];
};

/** Read together with the running text, by the readers of the month, the state and the event. */
const elsewhere: Reader = () => [];

const readers: Record<LabelKind, Reader> = {
  ambassador: readAmbassador,
  since: readSince,
  name: readName,
  title: text("ambassador.title"),
  languages,
  education,
  career,
  country: elsewhere,
  month: elsewhere,
  headOfStateAndGovernment: text("countryProfile.headOfState", "countryProfile.headOfGovernment"),
  headOfState: text("countryProfile.headOfState"),
  headOfGovernment: text("countryProfile.headOfGovernment"),
  foreignMinister: text("countryProfile.foreignMinister"),
  governmentType: text("countryProfile.governmentType"),
  joinedUn,
  councilTerms,
  population,
  co2: readEmissions,
  worldCo2: readEmissions,
  event: elsewhere,
};
