import { Prisma } from "@council/prisma";
import { type Slug, State } from "@council/schema";
import type { z } from "zod";
import { listOf, rowOf } from "./json.ts";

const namedState = {
  id: true,
  commonName: true,
  names: true,
  iso3: true,
  regionalGroup: true,
} as const;

/** What it takes to mention a state in another fact. */
export const NamedState = State.pick(namedState);
export type NamedState = z.infer<typeof NamedState>;

/** What a list of states shows of one. */
export type ListedState = NamedState & Pick<State, "iso2" | "endedOn">;

/** SQL for a state in full. */
export const whole = rowOf("State", State, {
  aliases: listOf(
    Prisma.sql`"id"`,
    Prisma.sql`"StateAlias" WHERE "stateId" = "State"."id"`,
    Prisma.sql`"id"`,
  ),
});

/** What follows FROM for the state with this id or alias. */
export const known = (id: Slug): Prisma.Sql =>
  Prisma.sql`"State" WHERE "id" = coalesce((SELECT "stateId" FROM "StateAlias" WHERE "id" = ${id}), ${id})`;
