import { Prisma } from "@council/prisma";
import { Ambassador, Presider } from "@council/schema";
import { z } from "zod";
import type { EachSql } from "./dialects.ts";
import { listOf, rowOf } from "./json.ts";

const NamedPresider = Presider.extend({ name: z.string() });
const NamedPresiders = z.array(NamedPresider);
export type NamedPresider = z.infer<typeof NamedPresider>;

const named = {
  name: Prisma.sql`(SELECT "name" FROM "Ambassador" WHERE "id" = "Presider"."ambassadorId")`,
};

/** SQL for who presided in the turn of `presidencyId`: to be read by {@link parsePresiders}. */
export const presidersIn = (presidencyId: Prisma.Sql): EachSql =>
  listOf(
    rowOf("Presider", Presider, named),
    Prisma.sql`"Presider" WHERE "presidencyId" = ${presidencyId}`,
    Prisma.sql`"id"`,
  );

/** SQL for the persons who presided in the turn of `presidencyId`, by id. */
export const personsIn = (presidencyId: Prisma.Sql): EachSql =>
  listOf(
    rowOf("Ambassador", Ambassador),
    Prisma.sql`"Ambassador" WHERE "id" IN (SELECT "ambassadorId" FROM "Presider" WHERE "presidencyId" = ${presidencyId})`,
    Prisma.sql`"id"`,
  );

const roles: Presider["role"][] = ["led", "sat", "announced"];

const inChairOrder = (a: NamedPresider, b: NamedPresider): number =>
  roles.indexOf(a.role) - roles.indexOf(b.role) || (firstDay(a) < firstDay(b) ? -1 : 1);

const firstDay = ({ sittings, id }: Presider): string => `${sittings[0]?.day ?? "9999"} ${id}`;

/** Those who led the delegation, then those who sat, then those announced; each in the order of their first day in the chair. */
export const parsePresiders = (rows: unknown): NamedPresider[] =>
  NamedPresiders.parse(rows).sort(inChairOrder);

/** The persons behind `presiders`, in the same order, each once. */
export const inOrderOf = (presiders: NamedPresider[], persons: Ambassador[]): Ambassador[] => {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const ids = new Set(presiders.map(({ ambassadorId }) => ambassadorId));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
};
