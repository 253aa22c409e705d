/** What has just been saved, as the address of the page tells it after a save. */
export type SavedWork = {
  /** The version that it began from. */
  from: number;
  /** Where the browser kept it, if the record is new. */
  place: string | null;
};

/** What an address says of the save that led to it; null when none did. */
export const savedWorkIn = (query: URLSearchParams): SavedWork | null =>
  query.has("saved") ? { from: Number(query.get("saved")), place: query.get("place") } : null;
