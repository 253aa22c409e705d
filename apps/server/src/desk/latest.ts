import { CouncilError } from "@council/schema";
import type { RecordVersion } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as revisions from "../store/revisions.ts";

/** @throws CouncilError `CONFLICT` when a record is not at the version that somebody looked at before acting on it. */
export const mustBeLatest = async (tx: Database, { kind, id, from }: RecordVersion): Promise<void> => {
  const latest = await revisions.latest(tx, { kind, id });
  if ((latest?.id ?? 0) === from) return;
  const who = latest?.staffName ?? "A new edition of the text";
  throw new CouncilError("CONFLICT", `${who} has changed this since you opened it: look at it again first.`, [
    { path: ["from"], message: "This is not the latest version any more." },
  ]);
};
