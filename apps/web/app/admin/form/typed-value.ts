import type { Shape } from "./shape.ts";

/**
 * The value that the raw parts of a form stand for. What cannot be read as its shape stays as typed, for the schema to refuse.
 *
 * Blank texts are null where null may stand, blank rows at the end of a list are left out.
 *
 * @example
 * typedValue({ type: "number", isNullable: true }, "51,630,000") // 51630000
 */
export const typedValue = (shape: Shape, raw: unknown): unknown => {
  switch (shape.type) {
    case "text":
      return textOf(raw) || (shape.isNullable ? null : "");
    case "number":
      return numberOf(textOf(raw)) ?? (shape.isNullable ? null : undefined);
    case "flag":
      return raw === "on";
    case "choice":
      return textOf(raw) || (shape.isNullable ? null : undefined);
    case "list":
      return withoutBlankEnd(Array.isArray(raw) ? raw : [raw]).map((row) => typedValue(shape.of, row));
    case "group": {
      if (shape.isNullable && isBlank(raw)) return null;
      const parts = Object.entries(shape.fields).map(([name, part]) => {
        const value = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>)[name] : null;
        return [name, typedValue(part, value)] as const;
      });
      return Object.fromEntries(shape.isSparse ? parts.filter(([, value]) => value !== null) : parts);
    }
  }
};

/** True when nobody has written anything into it. */
const isBlank = (raw: unknown): boolean => {
  if (typeof raw === "object" && raw !== null) return Object.values(raw).every(isBlank);
  return textOf(raw) === "";
};

const textOf = (raw: unknown): string => (typeof raw === "string" ? raw.replaceAll("\r\n", "\n").trim() : "");

const grouped = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/;

const plain = /^-?\d{1,15}(?:\.\d{1,15})?$/;

const numberOf = (text: string): number | string | null => {
  if (text === "") return null;
  const digits = grouped.test(text) ? text.replace(/[,\s]/g, "") : text;
  return plain.test(digits) ? Number(digits) : text;
};

const withoutBlankEnd = (rows: unknown[]): unknown[] =>
  rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
