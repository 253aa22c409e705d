import { type EditableKind, editableRecords } from "@council/schema/desk";
import { groupOf } from "./shape.ts";

/** The fields of a new record as an address fills them in: texts at its top level, whatever else the address says. */
export const fieldsFrom = (kind: EditableKind, query: URLSearchParams): Record<string, unknown> => {
  const { fields } = groupOf(editableRecords[kind]);
  const given = Object.entries(fields).flatMap(([name, shape]) => {
    const text = query.get(name);
    const isPlain = shape.type === "text" || shape.type === "choice";
    return isPlain && text ? [[name, text]] : [];
  });
  return Object.fromEntries(given);
};
