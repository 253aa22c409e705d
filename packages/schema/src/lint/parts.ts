import type { Finding } from "./finding.ts";

/** A value somewhere in a record. */
export type Part = {
  path: Finding["path"];
  /** The nearest name on the path: that of the list for what stands in a list. */
  field: string;
  value: unknown;
};

/** Every value in a record, at any depth, in the order written. */
export const partsOf = (value: unknown, path: Finding["path"] = [], field = ""): Part[] => {
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const part = { path: [...path, isList ? Number(key) : key], field: isList ? field : key, value: inner };
    return [part, ...partsOf(inner, part.path, part.field)];
  });
};
