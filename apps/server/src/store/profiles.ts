import { Profile } from "@council/schema";
import type { Database } from "../db.ts";

/** The profiles of the `count` latest turns that have one, latest first. */
export const latest = async (db: Database, count: number): Promise<Profile[]> => {
  const rows = await db.profile.findMany({ orderBy: { presidencyId: "desc" }, take: count });
  return rows.map((row) => Profile.parse(row));
};

/** Every profile, by month. */
export const list = async (db: Database): Promise<Profile[]> =>
  (await db.profile.findMany({ orderBy: { presidencyId: "asc" } })).map((row) => Profile.parse(row));
