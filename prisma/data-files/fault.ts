import type { z } from "zod";

/** Something wrong in a data file, told to the person who edits it. */
export type Fault = {
  /** Path from the data directory: `"memberships.csv"`. */
  file: string;
  /** Counted from 1; null when the whole file is meant. */
  line: number | null;
  /** Column or path of the field; empty when the whole row is meant. */
  field: string;
  message: string;
};

/** Where a value stands in the rows of a file: the place of its row, then its field, then what that holds. */
export type Path = (string | number)[];

/** The rows of one file, with the fields that it has, and where each of their values stands. */
type WrittenRows = {
  rows: Record<string, unknown>[];
  /** Counted from 1; the line of the nearest thing that holds the value where it has none of its own. */
  lineOf: (path: Path) => number;
};

/** One reading of the data directory: where it is, what was read, by file, and what was found wrong so far. */
export type Reading = { directory: string; written: Map<string, WrittenRows>; faults: Fault[] };

export const beginReading = (directory: string): Reading => ({ directory, written: new Map(), faults: [] });

/** The path without the place in the file's list: the line tells that already. */
export const fieldAt = (path: Path): string =>
  path.filter((part, at) => at > 0 || typeof part === "string").join(".");

/** Adds a fault of a value that was read. */
export const tellAt = ({ written, faults }: Reading, file: string, path: Path, message: string): void => {
  const line = written.get(file)?.lineOf(path) ?? null;
  faults.push({ file, line, field: fieldAt(path), message });
};

/** What a zod issue says, in words for a person who knows the facts and not the schema. */
export const messageOf = ({ code, path, message }: z.core.$ZodIssue): string =>
  code === "invalid_type" && path.at(-1) === "sources"
    ? "Name at least one source, or write unsourced."
    : message;

/** What is said of an id that its file does not have. */
export const absentFrom = (file: string, id: string): string =>
  `${file} has no ${id}. Name one that it has, or add this one there.`;

/** Throws one error that lists every fault, one a line; does nothing when there is none. */
export const throwFaults = (faults: readonly Fault[]): void => {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  throw new Error(`${count} in the data:\n${faults.map(lineOf).join("\n")}`);
};

const lineOf = ({ file, line, field, message }: Fault): string =>
  `${file}${line === null ? "" : `:${line}`}${field === "" ? "" : ` ${field}`}: ${message}`;
