import type { PrismaClient } from "@council/prisma";
import { type Day, type Licence, newYorkDay } from "@council/schema";
import type { StaffMember } from "@council/schema/desk";
import type { Logger } from "pino";
import type { Auth } from "./auth/auth.ts";
import { type Visit, whoAsks } from "./auth/who-asks.ts";
import type { Database } from "./db.ts";
import type { Snapshot } from "./store/snapshot.ts";
import { inTurn } from "./store/write-turn.ts";

/** What every procedure is given. */
export type Context = {
  db: Database;
  /** What many answers need whole, as it stood at the content revision this answer is made for. */
  snapshot: Snapshot;
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
  /** The session by which they are signed in; null for a reader. */
  visit: () => Promise<Visit | null>;
  /** The library that keeps accounts and sessions. */
  auth: Auth;
  /** The network address of who asks; null where it is not known. */
  address: string | null;
  /** Does `work` in one transaction, alone among all writers: what it read is still so when it writes. */
  change: <T>(work: (tx: Database) => Promise<T>) => Promise<T>;
  /** True when this shows staff what is not yet published; `db` then holds every draft. */
  isPreview: boolean;
  /** What came with the request, and what goes out with its answer. */
  headers: { request: Headers; response: Headers };
};

export type ContextParts = {
  db: PrismaClient;
  auth: Auth;
  /** What of the database is kept in memory at the moment. */
  snapshot: () => Snapshot;
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
export type Asked = { id: string; headers?: Headers; address?: string | null };

/** Makes the context of one request. */
export const contextFor = (
  { db, auth, snapshot, licences, issuesUrl, log, now, changed, pinnedDay }: ContextParts,
  { id, headers: request = new Headers(), address = null }: Asked,
): Context => {
  const headers = { request, response: new Headers() };
  let asked: Promise<Visit | null> | null = null;
  const visit = () => {
    asked ??= whoAsks(auth, { headers, address });
    return asked;
  };
  return {
    db,
    snapshot: snapshot(),
    licences,
    issuesUrl: issuesUrl ?? null,
    now,
    today: pinnedDay ?? newYorkDay(now()),
    log: log.child({ requestId: id }),
    staff: async () => (await visit())?.by ?? null,
    visit,
    auth,
    address,
    change: async (work) => {
      const result = await inTurn(db, work);
      await changed?.();
      return result;
    },
    isPreview: false,
    headers,
  };
};
