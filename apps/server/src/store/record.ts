import { Prisma } from "@council/prisma";
import { type Council, Membership, RotationException, State } from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import { listOf, readOne, rowOf } from "./json.ts";
import * as states from "./states.ts";
import { TurnRow } from "./turns.ts";

/** All that the rule of rotation goes by, and what came of it: every state by id, every turn oldest first. */
export type WholeRecord = { council: Council; states: State[]; turns: TurnRow[] };

const Parts = z.object({
  memberships: z.array(Membership),
  exceptions: z.array(z.object({ terms: RotationException })),
  states: z.array(State),
  turns: z.array(TurnRow),
});

const whole = rowOf("record", z.object({}), {
  memberships: listOf(
    rowOf("Membership", Membership),
    Prisma.sql`"Membership"`,
    Prisma.sql`"startsOn", "name"`,
  ),
  exceptions: listOf(
    rowOf("RotationException", z.object({ terms: RotationException })),
    Prisma.sql`"RotationException"`,
    Prisma.sql`"month", "id"`,
  ),
  states: listOf(states.whole, Prisma.sql`"State"`, Prisma.sql`"State"."id"`),
  turns: listOf(rowOf("Presidency", TurnRow), Prisma.sql`"Presidency"`, Prisma.sql`"startsOn"`),
});

/** Reads the whole record in one statement. */
export const read = async (db: Database): Promise<WholeRecord> => {
  const row = await readOne(db, whole, Prisma.sql`(SELECT 1) record`);
  const { memberships, exceptions, states, turns } = Parts.parse(row);
  return { council: { memberships, exceptions: exceptions.map(({ terms }) => terms) }, states, turns };
};
