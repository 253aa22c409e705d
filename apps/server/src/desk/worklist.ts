import type { Day } from "@council/schema";
import { type Worklist, worklistOf } from "@council/schema/desk";
import type { Database } from "../db.ts";
import { currentRecords } from "./current-records.ts";
import { draftSummaries } from "./draft-summaries.ts";

/** What there is to do at the desk. */
export const worklist = async (db: Database, today: Day): Promise<Worklist> => {
  const [presidency, presider, ambassador, event, profile, countryProfile, drafts] = await Promise.all([
    currentRecords(db, "presidency"),
    currentRecords(db, "presider"),
    currentRecords(db, "ambassador"),
    currentRecords(db, "event"),
    currentRecords(db, "profile"),
    currentRecords(db, "country-profile"),
    draftSummaries(db),
  ]);
  const records = {
    presidency,
    presider,
    ambassador,
    event,
    profile,
    "country-profile": countryProfile,
    drafts,
  };
  return worklistOf(records, today);
};
