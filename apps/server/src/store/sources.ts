import { type Slug, Source, type Sources } from "@council/schema";
import type { Database } from "../db.ts";

/** The sources with these ids, by id. */
export const byIds = async (db: Database, ids: Slug[]): Promise<Sources> => {
  const rows = await db.source.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });
  return Object.fromEntries(rows.map((row) => [row.id, Source.parse(row)]));
};

export const count = (db: Database): Promise<number> => db.source.count();
