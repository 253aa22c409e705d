import type { Source } from "@council/schema";
import type { Database } from "../db.ts";
import * as record from "./record.ts";
import * as sources from "./sources.ts";

/**
 * What many answers need whole, as it stood when it was first asked for. Parsed once, and the same objects for all who
 * ask: never to be changed. One snapshot serves one content revision.
 */
export type Snapshot = {
  record: () => Promise<record.WholeRecord>;
  /** Every source by its id, ids in order. */
  sources: () => Promise<ReadonlyMap<string, Source>>;
};

export const snapshotOf = (db: Database): Snapshot => ({
  record: once(() => record.read(db)),
  sources: once(() => sources.all(db)),
});

/** The first answer for all; a failure is not kept. */
const once = <Answer>(read: () => Promise<Answer>): (() => Promise<Answer>) => {
  let answer: Promise<Answer> | null = null;
  return () => {
    answer ??= read().catch((error) => {
      answer = null;
      throw error;
    });
    return answer;
  };
};
