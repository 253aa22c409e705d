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

type Place = { kind: EditableKind; id: string | null };

const keyOf = ({ kind, id }: Place): string => `council-desk:${kind}:${id ?? ""}`;

/** The unsaved work on a record; null when there is none, or what is kept cannot be read. */
export const keptWork = (storage: Storage, place: Place): KeptWork | null => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(place)) ?? "null");
    return isKeptWork(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps what stands in a form. A full or forbidden storage is no reason to disturb the work. */
export const keepWork = (storage: Storage, place: Place, work: KeptWork): void => {
  try {
    storage.setItem(keyOf(place), JSON.stringify(work));
  } catch {}
};

/** Forgets the unsaved work on a record. */
export const forgetWork = (storage: Storage, place: Place): void => storage.removeItem(keyOf(place));

/** The fields of a form as they are kept: without what only steers it. */
export const entriesOf = (form: FormData): [string, string][] =>
  textsOf(form).filter(([name]) => !isSteering(name));

/** True for what only steers a form, and says nothing of its record. */
export const isSteering = (name: string): boolean =>
  ["from", "do", "reason", "__intent__", "__state__"].includes(name);

const isKeptWork = (kept: unknown): kept is KeptWork =>
  typeof kept === "object" &&
  kept !== null &&
  "from" in kept &&
  "at" in kept &&
  "entries" in kept &&
  Array.isArray(kept.entries);
