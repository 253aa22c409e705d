import type { EditableKind } from "./record-kind.ts";

/** A place in a record that names another record. */
export type Mention = { kind: EditableKind; id: string; path: (string | number)[] };

const kindOf = (field: string): EditableKind | null => {
  if (/sources$/i.test(field)) return "source";
  if (field === "stateId" || field === "successors") return "state";
  if (field === "presidencyId") return "presidency";
  return field === "ambassadorId" ? "ambassador" : null;
};

/**
 * Every place in a record that names another record, at any depth, in the order of its fields.
 *
 * @example
 * mentionsIn({ stateId: "france", sources: ["un-page"] })
 * // [{ kind: "state", id: "france", path: ["stateId"] }, { kind: "source", id: "un-page", path: ["sources", 0] }]
 */
export const mentionsIn = (value: unknown, path: (string | number)[] = []): Mention[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => mentionsIn(one, [...path, at]));
  return Object.entries(value).flatMap(([field, inner]) => {
    const kind = kindOf(field);
    return kind === null ? mentionsIn(inner, [...path, field]) : named(kind, inner, [...path, field]);
  });
};

const named = (kind: EditableKind, value: unknown, path: (string | number)[]): Mention[] => {
  if (typeof value === "string") return [{ kind, id: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id, at) => (typeof id === "string" ? [{ kind, id, path: [...path, at] }] : []));
};
