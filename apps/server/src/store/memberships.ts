import { Prisma } from "@council/prisma";
import { type Day, Membership } from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import { oneOf, readAll, rowOf } from "./json.ts";
import { NamedState } from "./states.ts";

/** When a seat was held, and of which kind it is. */
export type SeatPeriod = Pick<Membership, "stateId" | "startsOn" | "endsBefore" | "seat">;

/** A seat and the state that held it. */
export type NamedMembership = { membership: Membership; state: NamedState };

const Named = z.object({ state: NamedState });

/** SQL for a seat and its state: to be read by {@link parseNamed}. */
export const named = rowOf("Membership", Membership, {
  state: oneOf(rowOf("State", NamedState), Prisma.sql`"State" WHERE "id" = "Membership"."stateId"`),
});

/** What follows FROM for the seats held on any day from `first` to `last`, both included. */
export const heldFrom = (first: Prisma.Sql, last: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`"Membership" WHERE "startsOn" <= ${last} AND ("endsBefore" IS NULL OR "endsBefore" > ${first})`;

export const parseNamed = (row: unknown): NamedMembership => ({
  membership: Membership.parse(row),
  state: Named.parse(row).state,
});

/** The seats held on any day from `first` to `last`, both included, oldest first. */
export const between = (db: Database, first: Day, last: Day): Promise<NamedMembership[]> =>
  seats(db, heldFrom(Prisma.sql`${first}`, Prisma.sql`${last}`));

/** All seats ever held, oldest first, with the states that held them. */
export const listNamed = (db: Database): Promise<NamedMembership[]> => seats(db, Prisma.sql`"Membership"`);

const seats = async (db: Database, from: Prisma.Sql): Promise<NamedMembership[]> => {
  const rows = await readAll(db, named, Prisma.sql`${from} ORDER BY "startsOn", "name"`);
  return rows.map(parseNamed);
};
