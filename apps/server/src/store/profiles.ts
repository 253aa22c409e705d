import { type Month, Profile } from "@council/schema";
import type { Database } from "../db.ts";

export const find = async (db: Database, presidencyId: Month): Promise<Profile | null> => {
  const row = await db.profile.findUnique({ where: { presidencyId } });
  return row && Profile.parse(row);
};
