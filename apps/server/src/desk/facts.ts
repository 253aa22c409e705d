import type { Day, Slug } from "@council/schema";
import {
  type EditableKind,
  type EditableRecord,
  editableRecords,
  type Facts,
  type Fields,
  factsOf,
  type KnownRecords,
  recordIdOf,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as figures from "../store/figures.ts";
import * as records from "../store/records.ts";
import * as rotationExceptions from "../store/rotation-exceptions.ts";
import * as sources from "../store/sources.ts";
import { sourceIdsIn } from "../views/with-sources.ts";

/** What a record is to be. */
export type Written = { kind: EditableKind; id: string; fields: Fields };

/** The records that any other may be held against. */
export type Published = Omit<KnownRecords, "sourceIds" | "figures" | "today">;

/** What readers see now. */
export const publishedRecords = async (db: Database): Promise<Published> => {
  const [all, seats, exceptions, turns, people, chair] = await Promise.all([
    listed(db, "state"),
    listed(db, "membership"),
    rotationExceptions.list(db),
    listed(db, "presidency"),
    listed(db, "ambassador"),
    listed(db, "presider"),
  ]);
  return {
    exceptions,
    ...{ states: all, memberships: seats, presidencies: turns, ambassadors: people, presiders: chair },
  };
};

/** What drafts are held against on a day: the published records, with the drafts in place of theirs. */
export const factsFor = async (
  db: Database,
  { today, ...published }: Published & { today: Day },
  drafts: Written[],
): Promise<Facts> => {
  const known = {
    today,
    exceptions: published.exceptions,
    states: applied("state", published.states, drafts),
    memberships: applied("membership", published.memberships, drafts),
    presidencies: applied("presidency", published.presidencies, drafts).sort(byDay),
    ambassadors: applied("ambassador", published.ambassadors, drafts),
    presiders: applied("presider", published.presiders, drafts),
    sourceIds: new Set([...(await citedSources(db, drafts)), ...idsOf(drafts, "source")]),
  };
  const profiled = new Set(idsOf(drafts, "country-profile"));
  const holders = known.presidencies.filter(({ id }) => profiled.has(id)).map(({ stateId }) => stateId);
  return factsOf({ ...known, figures: profiled.size > 0 ? await figures.ofStates(db, holders) : [] });
};

const listed = <Kind extends EditableKind>(db: Database, kind: Kind): Promise<EditableRecord<Kind>[]> =>
  records.list(db, kind) as Promise<EditableRecord<Kind>[]>;

const byDay = (a: { startsOn: string }, b: { startsOn: string }): number =>
  a.startsOn < b.startsOn ? -1 : 1;

const idsOf = (drafts: Written[], kind: EditableKind): string[] =>
  drafts.filter((draft) => draft.kind === kind).map(({ id }) => id);

const citedSources = (db: Database, drafts: Written[]): Promise<Slug[]> =>
  sources.knownAmong(db, sourceIdsIn(drafts.map(({ fields }) => fields)));

const applied = <Kind extends EditableKind>(
  kind: Kind,
  published: readonly EditableRecord<Kind>[],
  drafts: Written[],
): EditableRecord<Kind>[] => {
  const written = drafts
    .filter((draft) => draft.kind === kind)
    .map(({ fields }) => editableRecords[kind].parse(fields) as EditableRecord<Kind>);
  const ids = new Set(written.map(recordIdOf));
  return [...published.filter((record) => !ids.has(recordIdOf(record))), ...written];
};
