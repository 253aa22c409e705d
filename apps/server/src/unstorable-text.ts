import type { Problem } from "@council/schema";

const message = "A character stands here that no text can hold: type this anew.";

/** No input has a text that goes to the database by itself further down than this. */
const deepest = 10;

/** Where the texts of an input hold the character NUL: nobody types it, and PostgreSQL keeps no text that has it. */
export const nulProblems = (input: unknown, path: Problem["path"] = []): Problem[] => {
  if (typeof input === "string") return input.includes("\0") ? [{ path, message }] : [];
  if (typeof input !== "object" || input === null || path.length === deepest) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    nulProblems(value, [...path, Array.isArray(input) ? Number(key) : key]),
  );
};
