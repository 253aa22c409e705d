import type { Database } from "../db.ts";

/** What changes whenever published content does. */
export const current = async (db: Database): Promise<string> =>
  (await db.seedRun.findFirst({ select: { digest: true } }))?.digest ?? "";
