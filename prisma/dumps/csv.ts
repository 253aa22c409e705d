import { textOfCell } from "@council/schema/csv";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { shapeOf } from "./fields.ts";

/** The records of a file that `writeCsv` of `@council/schema/csv` wrote. */
export const readCsv = (schema: z.ZodType, text: string): unknown[] =>
  parse(text, { bom: true, columns: true, record_delimiter: "\r\n" }).map((cells) => {
    const record = cells as Record<string, string>;
    const shape = shapeOf(schema, record);
    return Object.fromEntries(
      Object.entries(shape).map(([field, of]) => [field, valueIn(of, record[field] ?? "")]),
    );
  });

const valueIn = (schema: unknown, cell: string): unknown => {
  if (cell === "") return null;
  return isText(schema) ? textOfCell(cell) : JSON.parse(cell);
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
