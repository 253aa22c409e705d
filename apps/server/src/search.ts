import { type Catalogue, catalogueOf, type Day } from "@council/schema";
import MiniSearch from "minisearch";
import type { Context } from "./context.ts";
import type { Snapshot } from "./store/snapshot.ts";
import { searchContent } from "./views/search-content.ts";

type Indexed = { today: Day; catalogue: Promise<Catalogue> };

const newest = new WeakMap<Snapshot, Indexed>();

/** The index over all published content, made anew when that changes or a day begins in New York. */
export const searchCatalogue = (context: Pick<Context, "db" | "snapshot" | "today">): Promise<Catalogue> => {
  const { snapshot, today } = context;
  const known = newest.get(snapshot);
  if (known?.today === today) return known.catalogue;
  const catalogue = searchContent(context).then((content) =>
    catalogueOf(content, (options) => new MiniSearch(options)),
  );
  newest.set(snapshot, { today, catalogue });
  catalogue.catch(() => newest.get(snapshot)?.catalogue === catalogue && newest.delete(snapshot));
  return catalogue;
};
