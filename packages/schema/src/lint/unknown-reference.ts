import { unknownState } from "../rotation/known-state.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding } from "./finding.ts";
import { type Part, partsOf } from "./parts.ts";

/** Ids of states, persons, turns and sources that do not exist. */
export const unknownReference = (record: object, facts: Facts): Finding[] =>
  partsOf(record).flatMap((part) => {
    const message = typeof part.value === "string" ? missing(part.field, part.value, facts) : null;
    return message === null ? [] : [blocks("unknown-reference", part.path, message)];
  });

const missing = (field: Part["field"], id: string, facts: Facts): string | null => {
  const { states, ambassadors, presidencies, sourceIds } = facts;
  const isOneOf = (records: readonly { id: string }[]) => records.some((record) => record.id === id);
  switch (field) {
    case "stateId":
    case "successors":
      return isOneOf(states) ? null : unknownState(id, states);
    case "ambassadorId":
      return isOneOf(ambassadors) ? null : `There is no person with the id ${id}. Enter the person first.`;
    case "presidencyId":
      return isOneOf(presidencies) ? null : `There is no presidency ${id}. Enter the presidency first.`;
    case "sources":
    case "languagesSources":
      return sourceIds.has(id) ? null : `There is no source with the id ${id}. Enter the source first.`;
    default:
      return null;
  }
};
