import { Prisma } from "@council/prisma";
import {
  Ambassador,
  type AmbassadorSummary,
  Month,
  Presidency,
  Presider,
  type Slug,
  slugOf,
} from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import type { EachSql } from "./dialects.ts";
import { listOf, oneOf, readAll, readOne, rowOf } from "./json.ts";
import { NamedState } from "./states.ts";

const Spellings = Ambassador.pick({ name: true, aliases: true });

/** What it takes to find a person: every spelling of the name, and the turns, oldest first. */
const FindablePerson = Ambassador.pick({
  ...{ id: true, name: true, familyName: true, givenName: true, aliases: true, stateId: true },
}).extend({ turns: z.array(Month) });
export type FindablePerson = z.infer<typeof FindablePerson>;

const findablePerson = rowOf("Ambassador", FindablePerson, {
  turns: listOf(
    Prisma.sql`"presidencyId"`,
    Prisma.sql`(SELECT DISTINCT "presidencyId" FROM "Presider" WHERE "ambassadorId" = "Ambassador"."id") turn`,
    Prisma.sql`"presidencyId"`,
  ),
});

/** All persons as they can be found, by id. */
export const findable = async (db: Database): Promise<FindablePerson[]> => {
  const rows = await readAll(db, findablePerson, Prisma.sql`"Ambassador" ORDER BY "id"`);
  return rows.map((row) => FindablePerson.parse(row));
};

/** All persons, by id. */
export const list = async (db: Database): Promise<AmbassadorSummary[]> =>
  (await findable(db)).map(({ id, name, stateId, turns }) => ({ id, name, stateId, turns: turns.length }));

export type AmbassadorRecord = {
  ambassador: Ambassador;
  state: NamedState | null;
  presided: { presider: Presider; presidency: Presidency; state: NamedState }[];
};

const Parts = Ambassador.extend({
  state: NamedState.nullable(),
  presided: z.array(z.object({ presider: Presider, presidency: Presidency, state: NamedState })),
});

const stateWith = (id: Prisma.Sql): EachSql =>
  oneOf(rowOf("State", NamedState), Prisma.sql`"State" WHERE "id" = ${id}`);

const presided = listOf(
  rowOf("Presider", z.object({}), {
    presider: rowOf("Presider", Presider),
    presidency: rowOf("Presidency", Presidency),
    state: stateWith(Prisma.sql`"Presidency"."stateId"`),
  }),
  Prisma.sql`"Presider" JOIN "Presidency" ON "Presidency"."id" = "presidencyId" WHERE "ambassadorId" = "Ambassador"."id"`,
  Prisma.sql`"presidencyId", "Presider"."id"`,
);

const whole = rowOf("Ambassador", Ambassador, {
  state: stateWith(Prisma.sql`"Ambassador"."stateId"`),
  presided,
});

/** A person with all that the person presided, oldest first, in one statement. */
export const find = async (db: Database, id: Slug): Promise<AmbassadorRecord | null> => {
  const row = await readOne(db, whole, Prisma.sql`"Ambassador" WHERE "id" = ${id}`);
  if (row === null) return null;
  const { state, presided, ...ambassador } = Parts.parse(row);
  return { ambassador, state, presided };
};

/** The one person of whom `slug` is another spelling, as in `kim-sang-jin`; null where it is of none, or of several. */
export const idBySpelling = async (db: Database, slug: Slug): Promise<Slug | null> => {
  const rows = await db.ambassador.findMany({ select: { id: true, name: true, aliases: true } });
  const spelt = rows.filter((row) => {
    const { name, aliases } = Spellings.parse(row);
    return [name, ...aliases].some((spelling) => slugOf(spelling) === slug);
  });
  return spelt.length === 1 ? (spelt[0]?.id ?? null) : null;
};
