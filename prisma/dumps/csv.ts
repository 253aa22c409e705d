import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { fieldsOf, shapeOf } from "./fields.ts";

type Row = Record<string, unknown>;

/**
 * Records as CSV. The first line names the fields. Null is an empty cell; a text stands as it is; a number, a truth, a list and
 * an object stand as JSON. A cell that a spreadsheet would take for a formula, that begins with an apostrophe, or that is a
 * text without letters has an apostrophe put before it: whoever reads the file takes one apostrophe off a cell that begins
 * with one, and has the value again.
 *
 * @source RFC 4180. CRLF ends each line.
 */
export const writeCsv = (schema: z.ZodType, rows: readonly object[]): string => {
  const fields = fieldsOf(schema);
  return stringify([fields, ...rows.map((row) => fields.map((field) => cellOf((row as Row)[field])))], {
    record_delimiter: "windows",
  });
};

/** The records of a file that {@link writeCsv} wrote. */
export const readCsv = (schema: z.ZodType, text: string): unknown[] =>
  parse(text, { columns: true, record_delimiter: "\r\n" }).map((cells) => {
    const record = cells as Record<string, string>;
    const shape = shapeOf(schema, record);
    return Object.fromEntries(
      Object.entries(shape).map(([field, of]) => [field, valueIn(of, record[field] ?? "")]),
    );
  });

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return guard(typeof value === "string" ? value : JSON.stringify(value));
};

const guard = (cell: string): string => (cell === "" || /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);

const valueIn = (schema: unknown, cell: string): unknown => {
  if (cell === "") return null;
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  return isText(schema) ? text : JSON.parse(text);
};

const isText = (schema: unknown): boolean => {
  if (schema instanceof z.ZodNullable) return isText(schema.unwrap());
  return (
    schema instanceof z.ZodString ||
    schema instanceof z.ZodURL ||
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral
  );
};
