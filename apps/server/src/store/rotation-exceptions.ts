import { RotationException } from "@council/schema";
import type { Database } from "../db.ts";

/** All departures from rule 18, oldest first. */
export const list = async (db: Database): Promise<RotationException[]> => {
  const rows = await db.rotationException.findMany({ orderBy: [{ month: "asc" }, { id: "asc" }] });
  return rows.map(({ terms }) => RotationException.parse(terms));
};
