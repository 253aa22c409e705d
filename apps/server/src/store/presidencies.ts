import type { Prisma } from "@council/prisma";
import { type Day, Evidence, type Month, Presidency, type Slug } from "@council/schema";
import type { Database } from "../db.ts";
import { type NamedPresider, parsePresiders } from "./presiders.ts";
import { NamedState, namedState } from "./states.ts";

/** A turn with what a list shows of it. */
export type PresidencyRecord = {
  presidency: Presidency;
  state: NamedState;
  presiders: NamedPresider[];
  headline: string | null;
};

const record = {
  state: { select: namedState },
  presiders: { include: { ambassador: { select: { name: true } } } },
  profile: { select: { headline: true } },
} as const;

const records = async (
  db: Database,
  where: Prisma.PresidencyWhereInput,
  page: { take?: number } = {},
): Promise<PresidencyRecord[]> => {
  const rows = await db.presidency.findMany({
    where,
    include: record,
    orderBy: { startsOn: "asc" },
    ...page,
  });
  return rows.map(({ state, presiders, profile, ...row }) => ({
    presidency: Presidency.parse(row),
    state: NamedState.parse(state),
    presiders: parsePresiders(presiders),
    headline: profile?.headline ?? null,
  }));
};

/** What the record holds of a turn. */
export type Knowledge = Pick<Presidency, "id" | "startsOn" | "evidence" | "isOnlyAnnounced"> & {
  /** A source names somebody who led the delegation or sat in the chair. */
  hasPresider: boolean;
  hasProfile: boolean;
};

/** Every turn with what is known of it, oldest first. */
export const knowledge = async (db: Database): Promise<Knowledge[]> => {
  const rows = await db.presidency.findMany({
    select: {
      ...{ id: true, startsOn: true, evidence: true, isOnlyAnnounced: true },
      presiders: { select: { id: true }, where: { role: { not: "announced" } }, take: 1 },
      profile: { select: { presidencyId: true } },
    },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ evidence, presiders, profile, ...turn }) => ({
    ...turn,
    evidence: Evidence.parse(evidence),
    hasPresider: presiders.length > 0,
    hasProfile: profile !== null,
  }));
};

/** The turns that begin in the months from `first` to `last`, both included, oldest first. */
export const between = (db: Database, first: Month, last: Month): Promise<PresidencyRecord[]> =>
  records(db, { id: { gte: first, lte: last } });

/** The first `take` turns of those that begin in a month later than `after`, or of all, oldest first. */
export const following = (
  db: Database,
  after: Month | undefined,
  take: number,
): Promise<PresidencyRecord[]> => records(db, after === undefined ? {} : { id: { gt: after } }, { take });

/** The turns that begin in the year of `turn`, and those right before and after it, oldest first. */
export const around = (db: Database, { id, startsOn, endsBefore }: Presidency): Promise<PresidencyRecord[]> =>
  records(db, {
    OR: [{ id: { startsWith: id.slice(0, 4) } }, { endsBefore: startsOn }, { startsOn: endsBefore }],
  });

/** The turns of a state, oldest first. */
export const ofState = (db: Database, stateId: Slug): Promise<PresidencyRecord[]> => records(db, { stateId });

/** The turn that begins in `month`; where none begins, the one that runs through it. */
export const inMonth = (db: Database, month: Month): Promise<Presidency | null> =>
  latest(db, `${month}-01`, `${month}-31`);

/** The turn that holds on `day`. */
export const onDay = (db: Database, day: Day): Promise<Presidency | null> => latest(db, day, day);

const latest = async (db: Database, first: Day, last: Day): Promise<Presidency | null> => {
  const row = await db.presidency.findFirst({
    where: { startsOn: { lte: last }, endsBefore: { gt: first } },
    orderBy: { startsOn: "desc" },
  });
  return row && Presidency.parse(row);
};
