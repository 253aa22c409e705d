import type { Presider } from "../presider.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding } from "./finding.ts";

/** A person in the chair for a state that does not preside, and to which it was not ceded either (rule 20). */
export const otherState = (presider: Presider, facts: Facts): Finding[] => {
  const { presidencyId, ambassadorId } = presider;
  const turn = facts.presidencies.find(({ id }) => id === presidencyId);
  const person = facts.ambassadors.find(({ id }) => id === ambassadorId);
  if (!turn || !person || person.stateId === null || person.stateId === turn.stateId) return [];
  const ceded = facts.exceptions.some(
    (one) => one.kind === "cession" && one.month === presidencyId && one.stateId === person.stateId,
  );
  if (ceded) return [];
  const [own, presiding] = [person.stateId, turn.stateId].map(
    (id) => facts.states.find((state) => state.id === id)?.commonName ?? id,
  );
  const message = `${person.name} acts for ${own}, and ${presiding} presides in ${presidencyId}.`;
  return [blocks("other-state", ["ambassadorId"], message)];
};
