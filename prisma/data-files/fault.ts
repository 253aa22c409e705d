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

/** One reading of the data directory: where it is, and what was found wrong so far. */
export type Reading = { directory: string; faults: Fault[] };

/** What a zod issue says, in words for a person who knows the facts and not the schema. */
export const messageOf = ({ code, path, message }: z.core.$ZodIssue): string =>
  code === "invalid_type" && path.at(-1) === "sources"
    ? "Name at least one source, or write unsourced."
    : message;

/** Throws one error that lists every fault, one a line; does nothing when there is none. */
export const throwFaults = (faults: readonly Fault[]): void => {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  throw new Error(`${count} in the data:\n${faults.map(lineOf).join("\n")}`);
};

const lineOf = ({ file, line, field, message }: Fault): string =>
  `${file}${line === null ? "" : `:${line}`}${field === "" ? "" : ` ${field}`}: ${message}`;
