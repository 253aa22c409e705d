import { newMark } from "./kept-work.ts";

/** What has just been saved, as the address of the page tells it after a save. */
export type SavedWork = {
  /** The version that it began from. */
  from: number;
  /** Where the browser kept it, if the record is new. */
  place: string | null;
};

/** What an address says of the save that led to it; null when none did. */
export const savedWorkIn = (query: URLSearchParams): SavedWork | null =>
  query.has("saved") ? { from: Number(query.get("saved")), place: newPlace(query.get("place")) } : null;

/** An address may come from anybody: it names the place of a new record, or none. */
const newPlace = (name: string | null): string | null => (name?.startsWith(newMark) ? name : null);
