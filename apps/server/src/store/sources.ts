import { type Slug, Source } from "@council/schema";
import type { Database } from "../db.ts";

/** Every source by its id, ids in order. */
export const all = async (db: Database): Promise<Map<string, Source>> => {
  const rows = await db.source.findMany({ orderBy: { id: "asc" } });
  return new Map(rows.map((row) => [row.id, Source.parse(row)]));
};

/** Those of `ids` that stand for a source. */
export const knownAmong = async (db: Database, ids: Slug[]): Promise<Slug[]> => {
  const rows = await db.source.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return rows.map(({ id }) => id);
};

export const count = (db: Database): Promise<number> => db.source.count();
