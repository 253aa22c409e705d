import type { Ambassador } from "../ambassador.ts";
import { samePerson } from "../lint/same-person.ts";

/** Why two entries may be two persons after all: a sentence each, for whoever brings them together. */
export const mergeDoubts = (from: Ambassador, to: Ambassador): string[] => [
  ...(from.stateId !== null && to.stateId !== null && from.stateId !== to.stateId
    ? [`They act for two states, ${from.stateId} and ${to.stateId}: neither would be kept.`]
    : []),
  ...(samePerson(from, { ambassadors: [to] }).length === 0
    ? [`Nothing that is recorded of their names is alike: ${from.name} and ${to.name}.`]
    : []),
];
