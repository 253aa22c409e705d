import type { Correction, Source } from "@council/schema";
import type { Database } from "../db.ts";
import * as apparatus from "./apparatus.ts";
import * as record from "./record.ts";

/**
 * What many answers need whole, as it stood when it was first asked for. Parsed once, and the same objects for all who
 * ask: never to be changed. One snapshot serves one content revision.
 */
export type Snapshot = {
  record: () => Promise<record.WholeRecord>;
  /** Every source by its id, ids in order. */
  sources: () => Promise<ReadonlyMap<string, Source>>;
  /** Every correction, the latest first. */
  corrections: () => Promise<Correction[]>;
};

export const snapshotOf = (db: Database): Snapshot => {
  const behind = once(() => apparatus.read(db));
  return {
    record: once(() => record.read(db)),
    sources: async () => (await behind()).sources,
    corrections: async () => (await behind()).corrections,
  };
};

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
