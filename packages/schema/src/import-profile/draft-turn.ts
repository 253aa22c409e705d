import type { Ambassador } from "../ambassador.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import { capacityOf } from "./draft-person.ts";
import type { ImportTarget } from "./drafted.ts";
import { type Said, withSource } from "./said.ts";

/** The turn itself, where nothing is recorded of it yet: announced by this text alone. */
export const draftPresidency = (
  { presidencyId, stateId, stateName, startsOn, endsBefore, sourceId }: ImportTarget,
  known: Presidency | null,
): Presidency | null =>
  known === null
    ? {
        ...{ id: presidencyId, stateId, name: stateName, startsOn, endsBefore },
        ...{ evidence: "one-source", isOnlyAnnounced: true, note: null, sources: [sourceId] },
      }
    : null;

/** The person in the turn: named beforehand until somebody says more. */
export const draftPresider = (
  said: Said,
  { presidencyId, sourceId }: ImportTarget,
  person: Ambassador,
  known: Presider | null,
): Presider => {
  if (known) return { ...known, sources: withSource(known.sources, sourceId) };
  const title = said.value("ambassador.title");
  return {
    ...{ id: `${presidencyId}-${person.id}`, presidencyId, ambassadorId: person.id },
    capacity: title === null ? null : capacityOf(title),
    ...{ title, role: "announced", sittings: [], confidence: null, note: null, sources: [sourceId] },
  };
};
