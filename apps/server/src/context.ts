import { type Day, type Licence, newYorkDay } from "@council/schema";
import type { StaffMember } from "@council/schema/desk";
import type { Logger } from "pino";
import type { Database } from "./db.ts";
import { inTurn, type PrismaClient } from "./store/write-turn.ts";

/** What every procedure is given. */
export type Context = {
  db: Database;
  /** The day in New York. */
  today: Day;
  now: () => Date;
  /** On what terms the facts may be used again. */
  licences: Licence[];
  /** Where a new issue opens, with `{title}` and `{body}` to fill in; null where none is set. */
  issuesUrl: string | null;
  log: Logger;
  /** Who asks: whoever is signed in, asked once a request; null for a reader. */
  staff: () => Promise<StaffMember | null>;
  /** Does `work` in one transaction, alone among all writers: what it read is still so when it writes. */
  change: <T>(work: (tx: Database) => Promise<T>) => Promise<T>;
  /** True when this shows staff what is not yet published; `db` then holds every draft. */
  isPreview: boolean;
  /** What came with the request, and what goes out with its answer. */
  headers: { request: Headers; response: Headers };
};

export type ContextParts = {
  db: PrismaClient;
  licences: Licence[];
  issuesUrl?: string | undefined;
  log: Logger;
  now: () => Date;
  /** Told after each change, and waited for: what was published is then to be seen. */
  changed?: (() => Promise<void>) | undefined;
  /** Stands in for the day that `now` gives. */
  pinnedDay?: Day | undefined;
};

/** One request as the context sees it. */
export type Asked = { id: string; headers?: Headers };

/** Makes the context of one request. */
export const contextFor = (
  { db, licences, issuesUrl, log, now, changed, pinnedDay }: ContextParts,
  { id, headers = new Headers() }: Asked,
): Context => ({
  db,
  licences,
  issuesUrl: issuesUrl ?? null,
  now,
  today: pinnedDay ?? newYorkDay(now()),
  log: log.child({ requestId: id }),
  staff: async () => null,
  change: async (work) => {
    const result = await inTurn(db, work);
    await changed?.();
    return result;
  },
  isPreview: false,
  headers: { request: headers, response: new Headers() },
});
