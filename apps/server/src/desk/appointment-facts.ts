import type { Day, Slug } from "@council/schema";
import type { ChangeFacts } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as revisions from "../store/revisions.ts";
import { currentRecords } from "./current-records.ts";

/** What a change of ambassador of a state is planned from, drafts included. */
export const appointmentFacts = async (db: Database, stateId: Slug, today: Day): Promise<ChangeFacts> => {
  const persons = await currentRecords(db, "ambassador");
  const presidencies = (await currentRecords(db, "presidency")).filter((turn) => turn.stateId === stateId);
  const months = new Set(presidencies.map(({ id }) => id));
  const presiders = (await currentRecords(db, "presider")).filter(({ presidencyId }) =>
    months.has(presidencyId),
  );
  const versions = {
    ambassador: await revisions.versions(db, "ambassador", idsOf(persons)),
    presider: await revisions.versions(db, "presider", idsOf(presiders)),
  };
  return {
    ...{ today, persons, presidencies, presiders },
    versionOf: (kind, id) =>
      kind === "ambassador" || kind === "presider" ? (versions[kind].get(id) ?? 0) : 0,
  };
};

const idsOf = (records: { id: string }[]): string[] => records.map(({ id }) => id);
