import type { Ambassador } from "../ambassador.ts";
import type { Membership } from "../membership.ts";
import type { Presidency } from "../presidency.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { notAMember } from "./not-a-member.ts";
import { otherState } from "./other-state.ts";
import { outsidePosting } from "./outside-posting.ts";
import { sittingOutsideTurn } from "./outside-turn.ts";

/** What a change of a person would make wrong of the turns in which the person presided. */
export const ofPerson = ({ id }: Ambassador, facts: Facts): Finding[] =>
  facts.presiders
    .filter(({ ambassadorId }) => ambassadorId === id)
    .flatMap((presider) => [
      ...told("postings", presider.id, outsidePosting(presider, facts)),
      ...told("stateId", presider.id, otherState(presider, facts)),
    ]);

/** What a change of a turn would make wrong of those who presided in it. */
export const ofTurn = ({ id }: Presidency, facts: Facts): Finding[] =>
  facts.presiders
    .filter(({ presidencyId }) => presidencyId === id)
    .flatMap((presider) => [
      ...told("stateId", presider.id, otherState(presider, facts)),
      ...told("startsOn", presider.id, sittingOutsideTurn(presider, facts)),
    ]);

/** What a change of a seat would make wrong of the turns of its state. */
export const ofSeat = ({ stateId }: Membership, facts: Facts): Finding[] =>
  facts.presidencies
    .filter((turn) => turn.stateId === stateId)
    .flatMap((turn) => told("startsOn", turn.id, notAMember(turn, facts)));

const told = (field: string, id: string, findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, path: [field], message: `${id}: ${finding.message}` }));
