import { Prisma } from "@council/prisma";
import { Evidence, type Month, Presidency } from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import type { EachSql } from "./dialects.ts";
import { oneOf, readAll, rowOf } from "./json.ts";
import { type NamedPresider, parsePresiders, presidersIn } from "./presiders.ts";
import { NamedState } from "./states.ts";

/** A turn with what a list shows of it. */
export type PresidencyRecord = {
  presidency: Presidency;
  state: NamedState;
  presiders: NamedPresider[];
  headline: string | null;
};

/** SQL for what a list shows of the turn that `table` names: to be read by {@link parseRecord}. */
export const recordOf = (table: string): EachSql => {
  const of = (column: string) => Prisma.raw(`"${table}"."${column}"`);
  return rowOf(table, Presidency, {
    state: oneOf(rowOf("State", NamedState), Prisma.sql`"State" WHERE "id" = ${of("stateId")}`),
    presiders: presidersIn(of("id")),
    headline: Prisma.sql`(SELECT "headline" FROM "Profile" WHERE "presidencyId" = ${of("id")})`,
  });
};

const Hanging = z.object({ state: NamedState, presiders: z.unknown(), headline: z.string().nullable() });

export const parseRecord = (row: unknown): PresidencyRecord => {
  const { presiders, ...hanging } = Hanging.parse(row);
  return { presidency: Presidency.parse(row), ...hanging, presiders: parsePresiders(presiders) };
};

const listed = recordOf("Presidency");

const records = async (db: Database, where: Prisma.Sql): Promise<PresidencyRecord[]> => {
  const rows = await readAll(db, listed, Prisma.sql`"Presidency" WHERE ${where}`);
  return rows.map(parseRecord);
};

const KnownTurn = z.object({
  ...{ id: Presidency.shape.id, startsOn: Presidency.shape.startsOn },
  ...{ evidence: Evidence, isOnlyAnnounced: z.boolean() },
});

const Known = KnownTurn.extend({ presiders: z.int(), profiles: z.int() });

const known = rowOf("Presidency", KnownTurn, {
  presiders: Prisma.sql`(SELECT count(*) FROM "Presider" WHERE "presidencyId" = "Presidency"."id" AND "role" <> 'announced')`,
  profiles: Prisma.sql`(SELECT count(*) FROM "Profile" WHERE "presidencyId" = "Presidency"."id")`,
});

/** What the record holds of a turn. */
export type Knowledge = Pick<Presidency, "id" | "startsOn" | "evidence" | "isOnlyAnnounced"> & {
  /** A source names somebody who led the delegation or sat in the chair. */
  hasPresider: boolean;
  hasProfile: boolean;
};

/** Every turn with what is known of it, oldest first. */
export const knowledge = async (db: Database): Promise<Knowledge[]> => {
  const rows = await readAll(db, known, Prisma.sql`"Presidency" ORDER BY "startsOn"`);
  return rows.map((row) => {
    const { presiders, profiles, ...turn } = Known.parse(row);
    return { ...turn, hasPresider: presiders > 0, hasProfile: profiles > 0 };
  });
};

/** The turns that begin in the months from `first` to `last`, both included, oldest first. */
export const between = (db: Database, first: Month, last: Month): Promise<PresidencyRecord[]> =>
  records(db, Prisma.sql`"id" BETWEEN ${first} AND ${last} ORDER BY "startsOn"`);

/** The first `take` turns of those that begin in month `first` or later, or of all, oldest first. */
export const since = (db: Database, first: Month = "", take: number): Promise<PresidencyRecord[]> =>
  records(db, Prisma.sql`"id" >= ${first} ORDER BY "startsOn" LIMIT ${take}`);
