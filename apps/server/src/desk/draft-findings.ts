import { CouncilError, type Day } from "@council/schema";
import type { RecordFinding, RecordName } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import { findings } from "./findings.ts";

/** What looks wrong in a draft when it and all of its batch are published. */
export const draftFindings = async (db: Database, name: RecordName, today: Day): Promise<RecordFinding[]> => {
  const draft = await drafts.find(db, name);
  if (!draft) throw new CouncilError("NOT_FOUND", "There is no draft of this record.");
  return findings(db, await drafts.batchOf(db, draft), today);
};
