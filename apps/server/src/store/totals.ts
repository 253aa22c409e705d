import type { Database } from "../db.ts";

/** How many entries of each kind readers see. */
export type Totals = Record<"states" | "memberships" | "people" | "events" | "sources", number>;

/** Counts what readers see, in one statement. */
export const totals = async (db: Database): Promise<Totals> => {
  const [counted] = await db.$queryRaw<Record<keyof Totals, bigint | number>[]>`
    SELECT
      (SELECT count(*) FROM "State") AS "states",
      (SELECT count(*) FROM "Membership") AS "memberships",
      (SELECT count(*) FROM "Ambassador") AS "people",
      (SELECT count(*) FROM "Event") AS "events",
      (SELECT count(*) FROM "Source") AS "sources"`;
  if (counted === undefined) throw new Error("Nothing was counted.");
  const { states, memberships, people, events, sources } = counted;
  return {
    ...{ states: Number(states), memberships: Number(memberships), people: Number(people) },
    ...{ events: Number(events), sources: Number(sources) },
  };
};
