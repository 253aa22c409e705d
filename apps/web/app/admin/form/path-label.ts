import type { I18n } from "@lingui/core";
import { type FormName, wordsFor } from "./words.ts";

/**
 * A field named in words, from the outside in.
 *
 * @param name - as forms name it.
 * @example
 * pathLabel("ambassador", "education[1].year", i18n) // "Education 2, Year"
 */
export const pathLabel = (kind: FormName, name: string, i18n: I18n): string => {
  const parts = stepsOf(name);
  const path: string[] = [];
  const labels: string[] = [];
  for (const part of parts) {
    if (typeof part === "number") {
      labels.push(`${labels.pop() ?? ""} ${part + 1}`.trim());
      continue;
    }
    path.push(part);
    const words = wordsFor(kind, path);
    labels.push(words ? i18n._(words.label) : part);
  }
  return labels.join(", ");
};

/**
 * The name that forms give to a place in a record.
 *
 * @example
 * fieldName(["education", 1, "year"]) // "education[1].year"
 */
export const fieldName = (path: readonly (string | number)[]): string =>
  path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");

const stepsOf = (name: string): (string | number)[] =>
  [...name.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, row]) => (row === undefined ? text : Number(row)));
