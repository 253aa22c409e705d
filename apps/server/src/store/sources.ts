import type { Slug } from "@council/schema";
import type { Database } from "../db.ts";

/** Those of `ids` that stand for a source. */
export const knownAmong = async (db: Database, ids: Slug[]): Promise<Slug[]> => {
  const rows = await db.source.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return rows.map(({ id }) => id);
};
