import { type Catalogue, catalogueOf } from "@council/schema";
import MiniSearch from "minisearch";
import type { Context } from "./context.ts";
import type { Database } from "./db.ts";
import * as contentRevision from "./store/content-revision.ts";
import { searchContent } from "./views/search-content.ts";

type Indexed = { key: string; catalogue: Promise<Catalogue> };

const newest = new WeakMap<Database, Indexed>();

/** The index over all published content, made anew when that changes or a day begins in New York. */
export const searchCatalogue = async (context: Pick<Context, "db" | "today">): Promise<Catalogue> => {
  const { db, today } = context;
  const key = `${await contentRevision.current(db)} ${today}`;
  const known = newest.get(db);
  if (known?.key === key) return known.catalogue;
  const catalogue = searchContent(context).then((content) =>
    catalogueOf(content, (options) => new MiniSearch(options)),
  );
  newest.set(db, { key, catalogue });
  catalogue.catch(() => newest.get(db)?.catalogue === catalogue && newest.delete(db));
  return catalogue;
};
