import type { EditableKind, EditableRecord } from "../desk/record-kind.ts";
import { blocks, type Finding } from "./finding.ts";

/**
 * The kinds whose id is made of what the record says. The id of a presider may name another person: whoever was announced first.
 */
export const idRules = {
  event: ({ id, presidencyId }) => startsWith(id, `${presidencyId}-`),
  membership: ({ id, stateId, startsOn }) => is(id, `${stateId}-${startsOn}`),
  presidency: ({ id, startsOn }) => is(id, startsOn.slice(0, 7)),
  presider: ({ id, presidencyId }) => startsWith(id, `${presidencyId}-`),
} as const satisfies { [Kind in EditableKind]?: (record: EditableRecord<Kind>) => Finding[] };

const fault = (wanted: string): Finding =>
  blocks("record-id", ["id"], `The id says something else than the record: it must be ${wanted}.`);

const is = (id: string, wanted: string): Finding[] => (id === wanted ? [] : [fault(wanted)]);

const startsWith = (id: string, start: string): Finding[] =>
  id.startsWith(start) ? [] : [fault(`${start} and what tells it from others`)];
