import type { Prisma } from "@council/prisma";
import { Event, type Month } from "@council/schema";
import type { Database } from "../db.ts";

/** The meetings of the turns from `first` to `last`, both included; in a turn by day, those without a day last. */
export const between = (db: Database, first: Month, last: Month): Promise<Event[]> =>
  records(db, { presidencyId: { gte: first, lte: last } });

/** All meetings, in the same order. */
export const list = (db: Database): Promise<Event[]> => records(db, {});

const records = async (db: Database, where: Prisma.EventWhereInput): Promise<Event[]> => {
  const rows = await db.event.findMany({
    where,
    orderBy: [{ presidencyId: "asc" }, { startsOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map((row) => Event.parse(row));
};
