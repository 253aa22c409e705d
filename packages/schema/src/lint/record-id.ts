import type { EditableKind, EditableRecord } from "../desk/record-kind.ts";
import { blocks, type Finding } from "./finding.ts";

/** The kinds whose id is made of what the record says. */
export const idRules = {
  event: ({ id, presidencyId }) => startsWith(id, `${presidencyId}-`),
  membership: ({ id, stateId, startsOn }) => is(id, `${stateId}-${startsOn}`),
  presidency: ({ id, startsOn }) => is(id, startsOn.slice(0, 7)),
  presider: ({ id, presidencyId, ambassadorId }) => {
    const base = `${presidencyId}-${ambassadorId}`;
    const isNumbered = id.startsWith(`${base}-`) && /^[2-9]$/.test(id.slice(base.length + 1));
    return isNumbered ? [] : is(id, base);
  },
} as const satisfies { [Kind in EditableKind]?: (record: EditableRecord<Kind>) => Finding[] };

const fault = (wanted: string): Finding =>
  blocks("record-id", ["id"], `The id says something else than the record: it must be ${wanted}.`);

const is = (id: string, wanted: string): Finding[] => (id === wanted ? [] : [fault(wanted)]);

const startsWith = (id: string, start: string): Finding[] =>
  id.startsWith(start) ? [] : [fault(`${start} and the topic in a few words`)];
