import type { EditableKind } from "@council/schema/desk";
import { textsOf } from "./failures.ts";

/** Work in a form that was not saved, as the browser keeps it. */
export type KeptWork = {
  /** The version it began from. */
  from: number;
  /** When it was last touched; milliseconds since 1970. */
  at: number;
  /** Names and values of the fields, in the order of the form. */
  entries: [string, string][];
};

/** Where the browser keeps the work in one form: under the id of its record, or for a record yet to be under a name of its own. */
export type WorkPlace = { kind: EditableKind; name: string };

/** What the browser keeps for this site; null where it may keep nothing. */
const storage = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

const prefix = "council-desk:";
const keyOf = ({ kind, name }: WorkPlace): string => `${prefix}${kind}:${name}`;

/** The place of a form. Those of new records are told apart by the moment they were opened: two may be open at once. */
export const workPlace = (kind: EditableKind, id: string | null, openedAt: number): WorkPlace => ({
  kind,
  name: id ?? `${newMark}${openedAt}`,
});

/** Begins the name of a new record's place. In no id, so that no record can be meant. */
export const newMark = "+";

/** The unsaved work that a form may take up, the latest first: on its record, or on any new record of its kind. */
export const keptWork = ({ kind, name }: WorkPlace): [WorkPlace, KeptWork][] =>
  (name.startsWith(newMark) ? newPlaces(kind) : [{ kind, name }])
    .flatMap((place): [WorkPlace, KeptWork][] => {
      const kept = readWork(place);
      return kept === null ? [] : [[place, kept]];
    })
    .sort(([, a], [, b]) => b.at - a.at);

const newPlaces = (kind: EditableKind): WorkPlace[] => {
  const start = keyOf({ kind, name: newMark });
  return Object.keys(storage() ?? {})
    .filter((key) => key.startsWith(start))
    .map((key) => ({ kind, name: key.slice(start.length - newMark.length) }));
};

const readWork = (place: WorkPlace): KeptWork | null => {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(keyOf(place)) ?? "null");
    return isKeptWork(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps what stands in a form. A full or forbidden storage is no reason to disturb the work. */
export const keepWork = (place: WorkPlace, work: KeptWork): void => {
  try {
    storage()?.setItem(keyOf(place), JSON.stringify(work));
  } catch {}
};

/** Forgets the unsaved work on a record. */
export const forgetWork = (place: WorkPlace): void => storage()?.removeItem(keyOf(place));

/** The fields of a form as they are kept: without what only steers it. */
export const entriesOf = (form: FormData): [string, string][] =>
  textsOf(form).filter(([name]) => !isSteering(name));

/** True for what only steers a form, and says nothing of its record. */
export const isSteering = (name: string): boolean =>
  ["from", "place", "do", "reason", "__intent__", "__state__"].includes(name);

const isKeptWork = (kept: unknown): kept is KeptWork =>
  typeof kept === "object" &&
  kept !== null &&
  "from" in kept &&
  "at" in kept &&
  "entries" in kept &&
  Array.isArray(kept.entries);
