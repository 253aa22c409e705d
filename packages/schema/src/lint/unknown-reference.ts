import { type Mention, mentionsIn } from "../desk/mentions.ts";
import { unknownState } from "../rotation/known-state.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding } from "./finding.ts";

/** Ids of states, persons, turns and sources that do not exist. */
export const unknownReference = (record: object, facts: Facts): Finding[] =>
  mentionsIn(record).flatMap((mention) => {
    const message = missing(mention, facts);
    return message === null ? [] : [blocks("unknown-reference", mention.path, message)];
  });

const missing = ({ kind, id }: Mention, facts: Facts): string | null => {
  const { states, ambassadors, presidencies, sourceIds } = facts;
  const isOneOf = (records: readonly { id: string }[]) => records.some((record) => record.id === id);
  switch (kind) {
    case "state":
      return isOneOf(states) ? null : unknownState(id, states);
    case "ambassador":
      return isOneOf(ambassadors) ? null : `There is no person with the id ${id}. Enter the person first.`;
    case "presidency":
      return isOneOf(presidencies) ? null : `There is no presidency ${id}. Enter the presidency first.`;
    case "source":
      return sourceIds.has(id) ? null : `There is no source with the id ${id}. Enter the source first.`;
    default:
      return null;
  }
};
