import { Prisma } from "@council/prisma";
import { Ambassador, Membership, type Slug, State } from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import { type EachSql, inEachDialect } from "./dialects.ts";
import { listOf, readOne, rowOf } from "./json.ts";
import { parseRecord, recordOf } from "./presidencies.ts";
import * as states from "./states.ts";

const Related = State.pick({ id: true, commonName: true });
const Person = Ambassador.pick({ id: true, name: true });

const Parts = z.object({
  state: State,
  predecessors: z.array(Related),
  successors: z.array(Related),
  memberships: z.array(Membership),
  turns: z.array(z.unknown()),
  people: z.array(Person),
});

const byId = Prisma.sql`"id"`;
const id = Prisma.sql`"State"."id"`;

const related = (where: (successorsOf: (state: string) => Prisma.Sql) => Prisma.Sql): EachSql =>
  listOf(
    rowOf("other", Related),
    inEachDialect(({ texts }) => {
      const successors = where((state) => texts(Prisma.raw(`"${state}"."successors"`)));
      return Prisma.sql`"State" other WHERE ${successors}`;
    }),
    Prisma.sql`other."id"`,
  );

// Someone who presided for a state need not be listed as its own.
const ofState = Prisma.sql`"Ambassador" WHERE "stateId" = ${id} OR "id" IN (
  SELECT "ambassadorId" FROM "Presider" JOIN "Presidency" ON "Presidency"."id" = "presidencyId"
  WHERE "Presidency"."stateId" = ${id})`;

const whole = rowOf("State", z.object({}), {
  state: states.whole,
  predecessors: related(
    (successorsOf) => Prisma.sql`other."endedOn" IS NOT NULL AND ${id} IN (${successorsOf("other")})`,
  ),
  successors: related((successorsOf) => Prisma.sql`other."id" IN (${successorsOf("State")})`),
  memberships: listOf(
    rowOf("Membership", Membership),
    Prisma.sql`"Membership" WHERE "stateId" = ${id}`,
    Prisma.sql`"startsOn", "name"`,
  ),
  turns: listOf(
    recordOf("Presidency"),
    Prisma.sql`"Presidency" WHERE "stateId" = ${id}`,
    Prisma.sql`"startsOn"`,
  ),
  people: listOf(rowOf("Ambassador", Person), ofState, byId),
});

/** The state with this id or alias and all that hangs on it, read in one statement. */
export const find = async (db: Database, slug: Slug) => {
  const row = await readOne(db, whole, states.known(slug));
  if (row === null) return null;
  const { turns, ...parsed } = Parts.parse(row);
  return { ...parsed, turns: turns.map(parseRecord) };
};

export type WholeState = NonNullable<Awaited<ReturnType<typeof find>>>;
