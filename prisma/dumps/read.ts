import { z } from "zod";
import type { Content } from "../read-data.ts";
import { readCsv } from "./csv.ts";
import { dataSets, schemaOf } from "./data-sets.ts";

/**
 * The facts of a dump: what a database can be seeded from.
 *
 * @param textOf - the text of the file with a name.
 * @throws ZodError when a record is not what its schema asks for.
 */
export const readDump = (format: "json" | "csv", textOf: (name: string) => string): Content => {
  const parts = dataSets.map((dataSet) => {
    const schema = schemaOf(dataSet);
    const text = textOf(`${dataSet.name}.${format}`);
    const records = format === "csv" ? readCsv(schema, text) : JSON.parse(text);
    return [dataSet.part, z.array(schema).parse(records)];
  });
  return Object.fromEntries(parts);
};
