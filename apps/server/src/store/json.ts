import { Prisma, providerOf } from "@council/prisma";
import type { z } from "zod";
import type { Database } from "../db.ts";
import { type AnySql, asText, type EachSql, inEachDialect } from "./dialects.ts";

const heldAsJson = new Set(["array", "object", "record", "union"]);

const kindOf = (type: z.core.$ZodType): string => {
  const { def } = type as z.ZodType;
  return def.type === "nullable" ? kindOf((def as z.core.$ZodNullableDef).innerType) : def.type;
};

/**
 * SQL for a row as one JSON object: the columns that `schema` names, and beside them or in their place what `more` names.
 * What hangs on a row comes in one statement with it, where Prisma asks once for each relation.
 *
 * @param table - the table or its alias in the statement around; never from outside.
 */
export const rowOf = (table: string, schema: z.ZodObject, more: Record<string, AnySql> = {}): EachSql =>
  inEachDialect((dialect, plain) => {
    const value = (column: string, type: z.core.$ZodType): string => {
      const kind = kindOf(type);
      if (kind === "boolean") return dialect.truth(column);
      return heldAsJson.has(kind) ? dialect.json(column) : column;
    };
    const own = Object.entries(schema.shape)
      .filter(([name]) => !(name in more))
      .map(([name, type]) => Prisma.raw(`'${name}', ${value(`"${table}"."${name}"`, type)}`));
    const others = Object.entries(more).map(
      ([name, piece]) => Prisma.sql`${Prisma.raw(`'${name}'`)}, ${plain(piece)}`,
    );
    return dialect.object([...own, ...others]);
  });

/** SQL for the values of all rows that `from` gives, as one JSON list. `from` is what follows FROM. */
export const listOf = (value: AnySql, from: AnySql, orderedBy: Prisma.Sql): EachSql =>
  inEachDialect((dialect, plain) => dialect.list(plain(value), plain(from), orderedBy));

/** SQL for the value of the one row that `from` gives; null where there is none. */
export const oneOf = (value: AnySql, from: AnySql): EachSql =>
  inEachDialect((dialect, plain) => dialect.one(plain(value), plain(from)));

/** Reads one JSON value in one statement; null where `from` gives no row. */
export const readOne = async (db: Database, value: EachSql, from: Prisma.Sql): Promise<unknown> => {
  const [row = null] = await readAll(db, value, from);
  return row;
};

/** Reads the values of all rows that `from` gives, in one statement. `from` is what follows FROM, the order included. */
export const readAll = async (db: Database, value: EachSql, from: Prisma.Sql): Promise<unknown[]> => {
  const text = asText(value, providerOf(db));
  const rows = await db.$queryRaw<{ value: string }[]>`SELECT ${text} AS value FROM ${from}`;
  return rows.map((row) => JSON.parse(row.value));
};
