import { Prisma } from "@council/prisma";
import type { z } from "zod";
import type { Database } from "../db.ts";

const heldAsJson = new Set(["array", "object", "record", "union"]);

const kindOf = (type: z.core.$ZodType): string => {
  const { def } = type as z.ZodType;
  return def.type === "nullable" ? kindOf((def as z.core.$ZodNullableDef).innerType) : def.type;
};

const columnAsJson = (column: string, type: z.core.$ZodType): string => {
  const kind = kindOf(type);
  if (kind === "boolean") return `json(iif(${column}, 'true', 'false'))`;
  return heldAsJson.has(kind) ? `json(${column})` : column;
};

/**
 * SQL for a row as one JSON object: the columns that `schema` names, and beside them or in their place what `more` names.
 * What hangs on a row comes in one statement with it, where Prisma on SQLite asks once for each relation.
 *
 * @param table - the table or its alias in the statement around; never from outside.
 */
export const rowOf = (
  table: string,
  schema: z.ZodObject,
  more: Record<string, Prisma.Sql> = {},
): Prisma.Sql => {
  const own = Object.entries(schema.shape)
    .filter(([name]) => !(name in more))
    .map(([name, type]) => Prisma.raw(`'${name}', ${columnAsJson(`${table}."${name}"`, type)}`));
  const others = Object.entries(more).map(
    ([name, value]) => Prisma.sql`${Prisma.raw(`'${name}'`)}, ${value}`,
  );
  return Prisma.sql`json_object(${Prisma.join([...own, ...others])})`;
};

/** SQL for the values of all rows that `from` gives, as one JSON list. `from` is what follows FROM. */
export const listOf = (value: Prisma.Sql, from: Prisma.Sql, orderedBy: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`json((SELECT json_group_array(${value} ORDER BY ${orderedBy}) FROM ${from}))`;

/** SQL for the value of the one row that `from` gives; null where there is none. */
export const oneOf = (value: Prisma.Sql, from: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`json((SELECT ${value} FROM ${from}))`;

/** Reads one JSON value in one statement; null where `from` gives no row. */
export const readOne = async (db: Database, value: Prisma.Sql, from: Prisma.Sql): Promise<unknown> => {
  const [row] = await db.$queryRaw<{ value: string }[]>`SELECT ${value} AS value FROM ${from}`;
  return row ? JSON.parse(row.value) : null;
};

/** Reads the values of all rows that `from` gives, in one statement. `from` is what follows FROM, the order included. */
export const readAll = async (db: Database, value: Prisma.Sql, from: Prisma.Sql): Promise<unknown[]> => {
  const rows = await db.$queryRaw<{ value: string }[]>`SELECT ${value} AS value FROM ${from}`;
  return rows.map((row) => JSON.parse(row.value));
};
