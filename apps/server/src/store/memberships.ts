import type { Prisma } from "@council/prisma";
import { type Day, Membership, type Slug } from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import { NamedState, namedState } from "./states.ts";

const oldestFirst = [{ startsOn: "asc" }, { name: "asc" }] as const;

const { stateId, startsOn, endsBefore, seat } = Membership.shape;
const SeatPeriod = z.object({ stateId, startsOn, endsBefore, seat });

/** A seat without its name, its note and its sources. */
export type SeatPeriod = z.infer<typeof SeatPeriod>;

/** A seat and the state that held it. */
export type NamedMembership = { membership: Membership; state: NamedState };

/** All seats ever held, oldest first. */
export const list = async (db: Database): Promise<Membership[]> =>
  (await db.membership.findMany({ orderBy: [...oldestFirst] })).map((row) => Membership.parse(row));

/** When each seat was held, oldest first. */
export const periods = async (db: Database): Promise<SeatPeriod[]> => {
  const rows = await db.membership.findMany({
    select: { stateId: true, startsOn: true, endsBefore: true, seat: true },
    orderBy: [...oldestFirst],
  });
  return rows.map((row) => SeatPeriod.parse(row));
};

/** The seats a state has held, oldest first. */
export const ofState = async (db: Database, stateId: Slug): Promise<Membership[]> =>
  (await db.membership.findMany({ where: { stateId }, orderBy: [...oldestFirst] })).map((row) =>
    Membership.parse(row),
  );

/** The seats held on any day from `first` to `last`, both included, oldest first. */
export const between = (db: Database, first: Day, last: Day): Promise<NamedMembership[]> =>
  named(db, { startsOn: { lte: last }, OR: [{ endsBefore: null }, { endsBefore: { gt: first } }] });

/** All seats ever held, oldest first, with the states that held them. */
export const listNamed = (db: Database): Promise<NamedMembership[]> => named(db, {});

const named = async (db: Database, where: Prisma.MembershipWhereInput): Promise<NamedMembership[]> => {
  const rows = await db.membership.findMany({
    where,
    include: { state: { select: namedState } },
    orderBy: [...oldestFirst],
  });
  return rows.map(({ state, ...row }) => ({
    membership: Membership.parse(row),
    state: NamedState.parse(state),
  }));
};

export const count = (db: Database): Promise<number> => db.membership.count();
