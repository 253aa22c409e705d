import type { PrismaClient } from "@council/prisma";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import { inTurn } from "../store/write-turn.ts";

/** Whoever saves meanwhile waits, for five seconds at most. */
const longestMs = 4000;

/** Ends a transaction whose writes were only for looking at. */
class Looked extends Error {}

/**
 * What `look` finds when every draft is where readers would see it. The drafts are written in a transaction that is always
 * taken back, so a preview is the real thing to the last reader's view, and changes nothing.
 */
export const withDrafts = async <T>(db: PrismaClient, look: (tx: Database) => Promise<T>): Promise<T> => {
  const found: T[] = [];
  try {
    const writeAndLook = async (tx: Database) => {
      for (const draft of await parentsFirst(tx)) await records.write(tx, draft, draft.fields);
      found.push(await look(tx));
      throw new Looked();
    };
    await inTurn(db, writeAndLook, longestMs);
  } catch (error) {
    if (!(error instanceof Looked)) throw error;
  }
  return found[0] as T;
};

const parentsFirst = async (tx: Database) =>
  (await drafts.list(tx)).sort((a, b) => records.inOrder.indexOf(a.kind) - records.inOrder.indexOf(b.kind));
