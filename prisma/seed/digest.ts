import { createHash } from "node:crypto";

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The sha256 of a record as JSON with its fields in alphabetical order: one digest however the record was put together. */
export const recordDigest = (record: unknown): string =>
  createHash("sha256").update(JSON.stringify(record, sorted)).digest("hex");
