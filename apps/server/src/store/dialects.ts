import { Prisma, type Provider } from "@council/prisma";

/** How a kind of database says what the stores ask it for. */
type Dialect = {
  /** One JSON object from names and values in turn. */
  object: (parts: Prisma.Sql[]) => Prisma.Sql;
  /** The values of all rows as one JSON list. */
  list: (value: Prisma.Sql, from: Prisma.Sql, orderedBy: Prisma.Sql) => Prisma.Sql;
  /** The value of the one row; null where there is none. */
  one: (value: Prisma.Sql, from: Prisma.Sql) => Prisma.Sql;
  /** A JSON value as the text that goes out. */
  text: (value: Prisma.Sql) => Prisma.Sql;
  /** The rows of one column in which a column that holds a JSON list of texts is opened. */
  texts: (column: Prisma.Sql) => Prisma.Sql;
  /** Columns as parts of a JSON value: one that holds a truth, one that holds JSON, one that holds an instant. */
  truth: (column: string) => string;
  json: (column: string) => string;
  instant: (column: string) => string;
};

const sqlite: Dialect = {
  object: (parts) => Prisma.sql`json_object(${Prisma.join(parts)})`,
  list: (value, from, orderedBy) =>
    Prisma.sql`json((SELECT json_group_array(${value} ORDER BY ${orderedBy}) FROM ${from}))`,
  one: (value, from) => Prisma.sql`json((SELECT ${value} FROM ${from}))`,
  text: (value) => value,
  texts: (column) => Prisma.sql`SELECT value FROM json_each(${column})`,
  truth: (column) => `json(iif(${column}, 'true', 'false'))`,
  json: (column) => `json(${column})`,
  instant: (column) => column,
};

const postgresql: Dialect = {
  object: (parts) => Prisma.sql`json_build_object(${Prisma.join(parts)})`,
  list: (value, from, orderedBy) =>
    Prisma.sql`(SELECT coalesce(json_agg(${value} ORDER BY ${orderedBy}), '[]') FROM ${from})`,
  one: (value, from) => Prisma.sql`(SELECT ${value} FROM ${from})`,
  text: (value) => Prisma.sql`(${value})::text`,
  texts: (column) => Prisma.sql`SELECT json_array_elements_text(${column})`,
  truth: (column) => column,
  json: (column) => column,
  instant: (column) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"')`,
};

const dialects: Record<Provider, Dialect> = { sqlite, postgresql };

/** A piece of SQL in the words of each kind of database. */
export type EachSql = Record<Provider, Prisma.Sql>;

/** A piece of SQL that every database understands, or one in the words of each. */
export type AnySql = Prisma.Sql | EachSql;

/** Writes a piece of SQL once for each kind of database; `plain` turns other pieces into its words. */
export const inEachDialect = (
  write: (dialect: Dialect, plain: (piece: AnySql) => Prisma.Sql) => Prisma.Sql,
): EachSql => {
  const inWordsOf = (provider: Provider) =>
    write(dialects[provider], (piece) => ("sqlite" in piece ? piece[provider] : piece));
  return { sqlite: inWordsOf("sqlite"), postgresql: inWordsOf("postgresql") };
};

/** A JSON value as the text that goes out, in the words of one kind of database. */
export const asText = (value: EachSql, provider: Provider): Prisma.Sql =>
  dialects[provider].text(value[provider]);
