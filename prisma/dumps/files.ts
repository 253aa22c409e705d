import { csvMediaType, writeCsv } from "@council/schema/csv";
import type { z } from "zod";
import { type DataSet, dataSets, schemaOf } from "./data-sets.ts";
import { fieldsOf, shapeOf } from "./fields.ts";

export const formats = { json: "application/json", csv: csvMediaType } as const;

/** One file of a dump: the same facts always give the same bytes. */
export type DumpFile = { name: string; dataSet: DataSet; mediaType: string; records: number; text: string };

type Format = keyof typeof formats;

/** Which data set a file holds, and how; null where there is no such file. */
export const fileNamed = (name: string): { dataSet: DataSet; format: Format } | null =>
  allFiles.find(({ dataSet, format }) => name === `${dataSet.name}.${format}`) ?? null;

/** Every file of a dump but its manifest. */
const allFiles: { dataSet: DataSet; format: Format }[] = dataSets.flatMap((dataSet) =>
  (["json", "csv"] as const).map((format) => ({ dataSet, format })),
);

/** The file that holds these records of a data set. */
export const writeFile = (dataSet: DataSet, format: Format, records: object[]): DumpFile => ({
  name: `${dataSet.name}.${format}`,
  dataSet,
  mediaType: formats[format],
  records: records.length,
  text:
    format === "csv" ? writeCsv(fieldsOf(schemaOf(dataSet)), records) : writeJson(schemaOf(dataSet), records),
});

/** One record a line, its fields in the order of its schema: a change of one fact is a change of one line. */
const writeJson = (schema: z.ZodType, rows: object[]): string => {
  const order = fieldsOf(schema);
  const lines = rows.map((row) => {
    const fields = Object.keys(shapeOf(schema, row as Record<string, unknown>));
    fields.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return JSON.stringify(Object.fromEntries(fields.map((field) => [field, (row as never)[field]])));
  });
  return `[\n${lines.join(",\n")}\n]\n`;
};
