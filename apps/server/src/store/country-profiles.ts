import { CountryProfile, type Month } from "@council/schema";
import type { Database } from "../db.ts";

export const find = async (db: Database, presidencyId: Month): Promise<CountryProfile | null> => {
  const row = await db.countryProfile.findUnique({ where: { presidencyId } });
  return row && CountryProfile.parse(row);
};
