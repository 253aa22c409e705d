import { type Day, type Licence, newYorkDay } from "@council/schema";
import type { Logger } from "pino";
import type { Database } from "./db.ts";

/** What every procedure is given. */
export type Context = {
  db: Database;
  /** The day in New York. */
  today: Day;
  /** On what terms the facts may be used again. */
  licences: Licence[];
  /** Where a new issue opens, with `{title}` and `{body}` to fill in; null where none is set. */
  issuesUrl: string | null;
  log: Logger;
};

export type ContextParts = {
  db: Database;
  licences: Licence[];
  issuesUrl?: string | undefined;
  log: Logger;
  now: () => Date;
  /** Stands in for the day that `now` gives. */
  pinnedDay?: Day | undefined;
};

/** Makes the context of one request. */
export const contextFor = (
  { db, licences, issuesUrl, log, now, pinnedDay }: ContextParts,
  requestId: string,
): Context => ({
  db,
  licences,
  issuesUrl: issuesUrl ?? null,
  today: pinnedDay ?? newYorkDay(now()),
  log: log.child({ requestId }),
});
