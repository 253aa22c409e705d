import { addMonths, monthOf, yearOf } from "../calendar.ts";
import type { Day } from "../day.ts";
import { unsourced } from "../lint/unsourced.ts";
import type { Month } from "../month.ts";
import type { Presidency } from "../presidency.ts";
import { profileLength, profileWords } from "../profile-words.ts";
import { type EditableKind, type EditableRecord, type RecordName, recordIdOf } from "./record-kind.ts";
import type { DraftSummary } from "./views.ts";

/**
 * Something that a turn lacks, and the record in which to mend it.
 *
 * - `ambassador`: nobody is named who leads the delegation.
 * - `profile`, `country-profile`: none is written.
 * - `words`: the profile is short; `count` is how many words it has.
 * - `figures`: `count` figures are older than the year before the turn, or bear no year.
 * - `unsourced`: `count` facts of the record name no source.
 */
export type Lack = RecordName & {
  lacks: "ambassador" | "profile" | "country-profile" | "words" | "figures" | "unsourced";
  count: number;
};

/** A turn to be prepared. */
export type TurnToPrepare = Pick<Presidency, "id" | "stateId" | "name" | "startsOn" | "endsBefore"> & {
  isCurrent: boolean;
  lacks: Lack[];
  /** Drafts of the turn and of what belongs to it. */
  drafts: DraftSummary[];
};

/** A turn that is over and that nobody has confirmed since: announced beforehand, or given by the rule alone. */
export type UnconfirmedTurn = Pick<Presidency, "id" | "stateId" | "name"> & {
  known: "announced" | "derived";
};

/** What there is to do at the desk. */
export type Worklist = {
  today: Day;
  /** The turn under way and the six after it. */
  turns: TurnToPrepare[];
  /** Of the last twelve months, the newest first. */
  unconfirmed: UnconfirmedTurn[];
  /** Drafts that wait for somebody to publish them, the latest saved first. */
  waiting: DraftSummary[];
  /** Drafts that are to be published at a time, the next first. */
  scheduled: DraftSummary[];
};

/** The records as staff have them, drafts included, and which of them are drafts. */
export type DeskRecords = {
  [Kind in Exclude<EditableKind, "source" | "state" | "membership">]: readonly EditableRecord<Kind>[];
} & { drafts: readonly DraftSummary[] };

const turnsAhead = 6;
const monthsBack = 12;

/** What there is to do on a day: what the next turns lack, which past ones nobody has confirmed, which drafts wait. */
export const worklistOf = (records: DeskRecords, today: Day): Worklist => {
  const turns = records.presidency.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const ahead = turns.filter(({ endsBefore }) => endsBefore > today);
  const count = turnsAhead + (ahead.some(({ startsOn }) => startsOn <= today) ? 1 : 0);
  const since = `${addMonths(monthOf(today), -monthsBack)}-01`;
  const scheduled = records.drafts.filter(({ publishAt }) => publishAt !== null);
  return {
    today,
    turns: ahead.slice(0, count).map((turn) => turnToPrepare(turn, records, today)),
    unconfirmed: turns
      .filter(({ startsOn, endsBefore }) => endsBefore <= today && startsOn >= since)
      .flatMap(unconfirmed)
      .reverse(),
    waiting: records.drafts.filter(({ publishAt }) => publishAt === null),
    scheduled: scheduled.toSorted((a, b) => (String(a.publishAt) < String(b.publishAt) ? -1 : 1)),
  };
};

const unconfirmed = ({ id, stateId, name, evidence, isOnlyAnnounced }: Presidency): UnconfirmedTurn[] => {
  if (evidence === "rule-derived") return [{ id, stateId, name, known: "derived" }];
  return isOnlyAnnounced ? [{ id, stateId, name, known: "announced" }] : [];
};

const turnToPrepare = (turn: Presidency, records: DeskRecords, today: Day): TurnToPrepare => {
  const { id, stateId, name, startsOn, endsBefore } = turn;
  const parts = partsOfTurn(turn, records);
  const names = new Set(parts.map(([kind, record]) => `${kind} ${recordIdOf(record)}`));
  return {
    ...{ id, stateId, name, startsOn, endsBefore, isCurrent: startsOn <= today },
    lacks: [...missing(id, records), ...parts.flatMap(([kind, record]) => unsourcedIn(kind, record))],
    drafts: records.drafts.filter((draft) => names.has(`${draft.kind} ${draft.id}`)),
  };
};

type Part = [EditableKind, EditableRecord];

/** The records that make up the page of a turn. */
const partsOfTurn = (turn: Presidency, records: DeskRecords): Part[] => {
  const ofTurn = <Of extends { presidencyId: Month }>(all: readonly Of[]): Of[] =>
    all.filter(({ presidencyId }) => presidencyId === turn.id);
  const presiders = ofTurn(records.presider);
  const persons = new Set(presiders.map(({ ambassadorId }) => ambassadorId));
  return [
    ["presidency", turn],
    ...presiders.map((one): Part => ["presider", one]),
    ...records.ambassador.filter(({ id }) => persons.has(id)).map((one): Part => ["ambassador", one]),
    ...ofTurn(records.event).map((one): Part => ["event", one]),
    ...ofTurn(records.profile).map((one): Part => ["profile", one]),
    ...ofTurn(records["country-profile"]).map((one): Part => ["country-profile", one]),
  ];
};

const missing = (id: Month, records: DeskRecords): Lack[] => {
  const isNamed = records.presider.some(({ presidencyId, role }) => presidencyId === id && role !== "sat");
  const profile = records.profile.find(({ presidencyId }) => presidencyId === id);
  const country = records["country-profile"].find(({ presidencyId }) => presidencyId === id);
  const words = profile && profileWords(profile);
  const old =
    country?.figures.filter(({ preferred: { year } }) => year === null || year < yearOf(id) - 1).length ?? 0;
  const lack = (lacks: Lack["lacks"], kind: EditableKind, count = 0): Lack => ({ lacks, kind, id, count });
  return [
    ...(isNamed ? [] : [lack("ambassador", "presidency")]),
    ...(words === undefined ? [lack("profile", "profile")] : []),
    ...(words !== undefined && words < profileLength.fewest ? [lack("words", "profile", words)] : []),
    ...(country ? [] : [lack("country-profile", "country-profile")]),
    ...(old > 0 ? [lack("figures", "country-profile", old)] : []),
  ];
};

const unsourcedIn = (kind: EditableKind, record: EditableRecord): Lack[] => {
  const { length } = unsourced(record);
  return length === 0 ? [] : [{ lacks: "unsourced", kind, id: recordIdOf(record), count: length }];
};
