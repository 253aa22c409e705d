import type { Finding } from "./finding.ts";
import { warns } from "./finding.ts";
import { partsOf } from "./parts.ts";

/**
 * Facts that no source carries. They may be published, with the mark *unsourced*.
 *
 * What needs no source asks for none: a turn that the rule alone gives, a programme of work of which nothing is known, a
 * sentence about what is not known, languages of which none is named.
 */
export const unsourced = (record: object): Finding[] =>
  partsOf(record)
    .filter(({ field, value }) => citing.has(field) && Array.isArray(value) && value.length === 0)
    .filter(({ path }) => path[0] !== "unknowns" && !isOfNothing(holderOf(record, path), String(path.at(-1))))
    .map(({ path }) =>
      warns("unsourced", path, "No source carries this. Name one, or publish it as unsourced."),
    );

const citing = new Set(["sources", "languagesSources"]);

const holderOf = (record: object, path: Finding["path"]): Record<string, unknown> =>
  path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], record) as Record<
    string,
    unknown
  >;

const isOfNothing = (holder: Record<string, unknown>, field: string): boolean =>
  holder.evidence === "rule-derived" ||
  holder.status === "unknown" ||
  (field === "languagesSources" && (holder.languages as unknown[]).length === 0);
