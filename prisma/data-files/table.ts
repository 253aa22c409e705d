import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { messageOf, type Reading } from "./fault.ts";

/**
 * The rows of a CSV file whose columns are the fields of `schema`, in its order. An empty cell is null, a list is parted by
 * single spaces, a truth is `yes` or `no`, and `unsourced` is a list of no sources.
 * A row with a fault is left out of the answer.
 */
export const readTable = <Schema extends z.ZodObject>(
  { directory, written, faults }: Reading,
  file: string,
  schema: Schema,
): z.infer<Schema>[] => {
  const columns = Object.keys(schema.shape);
  const lines: number[] = [];
  try {
    const rows = rowsOf(readFileSync(join(directory, file), "utf8"), columns).flatMap(({ record, info }) => {
      const cells = columns.map((column) => [
        column,
        cellOf(schema.shape[column], record[column] ?? "", column),
      ]);
      const parsed = schema.safeParse(Object.fromEntries(cells));
      for (const issue of parsed.error?.issues ?? [])
        faults.push({
          file,
          line: info.lines,
          field: String(issue.path[0] ?? ""),
          message: messageOf(issue),
        });
      if (!parsed.success) return [];
      lines.push(info.lines);
      return [parsed.data];
    });
    written.set(file, { rows, lineOf: ([at]) => lines[Number(at)] ?? 1 });
    return rows;
  } catch (error) {
    faults.push({ file, line: null, field: "", message: (error as Error).message });
    return [];
  }
};

type Row = { record: Record<string, string>; info: { lines: number } };

const rowsOf = (text: string, columns: string[]): Row[] => {
  const header = text.slice(0, text.indexOf("\n"));
  if (header !== columns.join(",")) throw new Error(`The first line must be ${columns.join(",")}`);
  return parse(text, { columns: true, info: true }) as unknown as Row[];
};

/** What does not fit its column stays text, so that the schema can say what is wrong. */
const cellOf = (schema: unknown, text: string, column: string): unknown => {
  if (schema instanceof z.ZodNullable) return text === "" ? null : cellOf(schema.unwrap(), text, column);
  if (schema instanceof z.ZodArray) {
    if (text === "") return column === "sources" ? undefined : [];
    return text === "unsourced" ? [] : text.split(" ");
  }
  if (schema instanceof z.ZodBoolean) return text === "yes" || (text === "no" ? false : text);
  if (schema instanceof z.ZodNumber) return text === "" ? text : Number(text);
  return text;
};
