import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { complete, type UnknownField } from "./complete.ts";
import { fieldAt, messageOf, type Path, type Reading } from "./fault.ts";

/**
 * The value of a YAML file, which `schema` describes. What may be left out is put in as {@link complete} says.
 *
 * @returns null when anything is wrong.
 */
export const readDocument = <Schema extends z.ZodType>(
  { directory, written, faults }: Reading,
  file: string,
  schema: Schema,
): z.infer<Schema> | null => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(directory, file), "utf8"), { lineCounter: lines });
  const tell = (offset: number, field: string, message: string) =>
    faults.push({ file, line: lines.linePos(offset).line, field, message });
  for (const error of document.errors) tell(error.pos[0], "", error.message.split("\n")[0] ?? "");
  if (document.errors.length > 0) return null;

  const unknown: UnknownField[] = [];
  const parsed = schema.safeParse(complete(schema, document.toJS() ?? [], { path: [], unknown }));
  for (const { path, known } of unknown)
    tell(
      offsetOf(document, path),
      fieldAt(path),
      `There is no such field. The fields are ${known.join(", ")}.`,
    );
  for (const issue of parsed.error?.issues ?? [])
    tell(offsetOf(document, issue.path as Path), fieldAt(issue.path as Path), messageOf(issue));
  if (!parsed.success || unknown.length > 0) return null;
  const isList = Array.isArray(parsed.data);
  written.set(file, {
    rows: (isList ? parsed.data : [parsed.data]) as Record<string, unknown>[],
    lineOf: (path) => lines.linePos(offsetOf(document, isList ? path : path.slice(1))).line,
  });
  return parsed.data;
};

/** Where the value at `path` stands, or the nearest thing that holds it. */
const offsetOf = (document: Document, path: Path): number => {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
};
