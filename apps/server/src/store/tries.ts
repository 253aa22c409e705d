import { randomUUID } from "node:crypto";
import type { Database } from "../db.ts";

/** How often something may be tried in a row: at most `max` times, then not until `window` seconds after the last try. */
export type TryRule = { window: number; max: number };

/** Whether a try may go on; where it may not, in how many seconds one may. */
export type TryVerdict = { allowed: boolean; retryAfter: number | null };

const dayMs = 24 * 60 * 60 * 1000;

type Row = { count: number; lastRequest: bigint | number };

/** Counts one try under `key` and says whether it may go on. One statement: tries at the same time all count. */
export const take = async (db: Database, key: string, { window, max }: TryRule): Promise<TryVerdict> => {
  const now = Date.now();
  const windowMs = window * 1000;
  const [row] = await db.$queryRaw<Row[]>`
    INSERT INTO "RateLimit" ("id", "key", "count", "lastRequest") VALUES (${randomUUID()}, ${key}, 1, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "RateLimit"."lastRequest" <= ${now - windowMs} THEN 1 ELSE "RateLimit"."count" + 1 END,
      "lastRequest" = CASE
        WHEN "RateLimit"."lastRequest" > ${now - windowMs} AND "RateLimit"."count" >= ${max}
        THEN "RateLimit"."lastRequest" ELSE ${now} END
    RETURNING "count", "lastRequest"`;
  if (row === undefined) throw new Error("A try was not counted.");
  if (Number(row.count) === 1) await forgetOld(db, now);
  if (Number(row.count) <= max) return { allowed: true, retryAfter: null };
  return {
    allowed: false,
    retryAfter: Math.max(1, Math.ceil((Number(row.lastRequest) + windowMs - now) / 1000)),
  };
};

/** Begins anew under `key`. */
export const forget = async (db: Database, key: string): Promise<void> => {
  await db.rateLimit.deleteMany({ where: { key } });
};

const forgetOld = (db: Database, now: number) =>
  db.rateLimit.deleteMany({ where: { lastRequest: { lt: now - dayMs } } });
