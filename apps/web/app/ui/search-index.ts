import type { SearchContent } from "@council/schema";
import { type Catalogue, catalogueOf } from "@council/schema/search";
import MiniSearch from "minisearch";

let known: Promise<Catalogue | null> | null = null;

/** What can be found, fetched and indexed once a visit; null when it cannot be had, and then asked for anew next time. */
export const searchCatalogue = (): Promise<Catalogue | null> => {
  known ??= fetched().catch(() => {
    known = null;
    return null;
  });
  return known;
};

const fetched = async (): Promise<Catalogue> => {
  const answer = await fetch("/search-index.json");
  if (!answer.ok) throw new Error(`The index was answered with ${answer.status}.`);
  const content: SearchContent = await answer.json();
  return catalogueOf(content, (options) => new MiniSearch(options));
};
