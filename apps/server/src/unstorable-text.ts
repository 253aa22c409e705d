import type { Problem } from "@council/schema";

const message = "A character stands here that no text can hold: type this anew.";

/** No input has a text that goes to the database by itself further down than this. */
const deepest = 10;

/**
 * Where the texts of an input hold what no database gives back: the character NUL, which PostgreSQL keeps in no text, and
 * half a surrogate pair, which UTF-8 cannot write and every database would keep as U+FFFD. Nobody types either.
 */
export const unstorableTextProblems = (input: unknown, path: Problem["path"] = []): Problem[] => {
  if (typeof input === "string") return isStorable(input) ? [] : [{ path, message }];
  if (typeof input !== "object" || input === null || path.length === deepest) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    unstorableTextProblems(value, [...path, Array.isArray(input) ? Number(key) : key]),
  );
};

const isStorable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);
