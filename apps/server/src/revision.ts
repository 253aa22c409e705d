import type { Database } from "./db.ts";
import { firstOfFailures } from "./first-of-failures.ts";
import * as contentRevision from "./store/content-revision.ts";
import { type Snapshot, snapshotOf } from "./store/snapshot.ts";

/** What is published at a moment: which revision it is, and what is kept of it in memory. */
type Published = { revision: number; snapshot: Snapshot };

/** Knows what is published at the moment, without asking the database for it. */
export type Revisions = {
  current: () => Published;
  /** Looks again now: to be waited for after a publication, before it is answered. */
  moved: () => Promise<void>;
  /** Looks no more. */
  close: () => void;
};

// A publication on another server of the same database is to be seen here within a second.
const lookEveryMs = 500;

/**
 * Follows what is published in `db`, by this process or another. A look that fails is told to `onError`, the first of several
 * in a row alone, and the next one tries again.
 */
export const followRevisions = async (
  db: Database,
  onError: (error: unknown) => void,
): Promise<Revisions> => {
  let published = { revision: await contentRevision.current(db), snapshot: snapshotOf(db) };
  const moved = async (): Promise<void> => {
    const revision = await contentRevision.current(db);
    // A look that began before a publication may come back after it.
    if (revision > published.revision) published = { revision, snapshot: snapshotOf(db) };
  };
  const attempt = firstOfFailures(onError);
  const timer = setInterval(() => attempt(moved), lookEveryMs).unref();
  return { current: () => published, moved, close: () => clearInterval(timer) };
};
