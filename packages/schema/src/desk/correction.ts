import { newYorkDay } from "../calendar.ts";
import type { CorrectedPart, Correction } from "../views/corrections.ts";
import { changedFields, type Fields } from "./merge.ts";
import type { RecordKind } from "./record-kind.ts";

/** A revision that put something right. */
export type CorrectingRevision = {
  kind: RecordKind;
  recordId: string;
  reason: string | null;
  /** ISO 8601. */
  at: string;
  before: Fields | null;
  after: Fields | null;
};

/** What a reader is told of a correction. */
export const correctionOf = ({
  kind,
  recordId,
  reason,
  at,
  before,
  after,
}: CorrectingRevision): Correction => ({
  kind,
  recordId,
  name: nameOf(after ?? before ?? {}),
  page: after && pageOf(kind, recordId, after),
  parts: after ? partsChanged(before, after) : [],
  isGone: after === null,
  on: newYorkDay(new Date(at)),
  reason,
});

const nameOf = ({ commonName, name, topic, headline, title }: Fields): string | null =>
  [commonName, name, topic, headline, title].find((text) => typeof text === "string") ?? null;

const pageOf = (kind: RecordKind, id: string, { presidencyId, stateId }: Fields): Correction["page"] => {
  if (kind === "presidency") return { kind: "month", id };
  if (kind === "state") return { kind: "state", id };
  if (kind === "ambassador") return { kind: "person", id };
  if (typeof presidencyId === "string") return { kind: "month", id: presidencyId };
  return kind === "membership" && typeof stateId === "string" ? { kind: "state", id: stateId } : null;
};

const partsChanged = (before: Fields | null, after: Fields): CorrectedPart[] => [
  ...new Set(changedFields(before, after).map((field) => parts.get(field) ?? "other")),
];

const parts = new Map<string, CorrectedPart>(
  Object.entries({
    names: ["name", "familyName", "givenName", "aliases", "commonName", "names", "namesIn", "publisher"],
    state: ["stateId", "group", "seat", "regionalGroup"],
    person: ["ambassadorId"],
    dates: ["startsOn", "endsBefore", "admittedOn", "endedOn", "publishedOn"],
    capacity: ["capacity", "title", "role"],
    "days-in-the-chair": ["sittings"],
    postings: ["postings"],
    education: ["education"],
    career: ["career"],
    languages: ["languages"],
    event: ["topic", "format", "chair", "weight", "status", "outcome"],
    government: ["headOfState", "headOfGovernment", "foreignMinister", "governmentType", "governmentAsOf"],
    figures: ["figures"],
    text: ["headline", "standfirst", "programmeOfWork", "priorities", "sections", "unknowns", "ending"],
    certainty: ["evidence", "isOnlyAnnounced", "confidence"],
    note: ["note"],
    sources: ["sources", "languagesSources", "url"],
  } satisfies Partial<Record<CorrectedPart, string[]>>).flatMap(([part, fields]) =>
    fields.map((field): [string, CorrectedPart] => [field, part as CorrectedPart]),
  ),
);
