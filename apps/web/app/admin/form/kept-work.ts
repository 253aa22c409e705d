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

/** Where the browser keeps the work in one form. */
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

/** Follows the id of a record in the names of its places. In no id, so that no other record can be meant. */
const mark = "+";

/** The place of a form: of its record, which is null where it is yet to be, and of the moment it was opened. One may be open twice. */
export const workPlace = (kind: EditableKind, id: string | null, openedAt: number): WorkPlace => ({
  kind,
  name: `${id ?? ""}${mark}${openedAt}`,
});

/** The unsaved work on a record, or on any new record of a kind, the latest first. */
export const keptWork = (kind: EditableKind, id: string | null): [WorkPlace, KeptWork][] => {
  const start = keyOf({ kind, name: `${id ?? ""}${mark}` });
  return Object.keys(storage() ?? {})
    .filter((key) => key.startsWith(start))
    .map((key): WorkPlace => ({ kind, name: key.slice(keyOf({ kind, name: "" }).length) }))
    .flatMap((place): [WorkPlace, KeptWork][] => {
      const kept = readWork(place);
      return kept === null ? [] : [[place, kept]];
    })
    .sort(([, one], [, other]) => other.at - one.at);
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

/** Forgets the work in one form. */
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
