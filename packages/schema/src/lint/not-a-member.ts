import { holdsOn } from "../calendar.ts";
import type { Presidency } from "../presidency.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding, warns } from "./finding.ts";

/** A turn of a state that does not sit when it begins, or that sits under another name. */
export const notAMember = (turn: Presidency, { memberships, states }: Facts): Finding[] => {
  const seat = memberships.find((one) => one.stateId === turn.stateId && holdsOn(one, turn.startsOn));
  if (!seat) {
    const name = states.find(({ id }) => id === turn.stateId)?.commonName ?? turn.stateId;
    return [
      blocks("not-a-member", ["stateId"], `${name} is not a member of the Council on ${turn.startsOn}.`),
    ];
  }
  if (seat.name === turn.name) return [];
  return [
    warns("other-name", ["name"], `On ${turn.startsOn} it sits as “${seat.name}”, not as “${turn.name}”.`),
  ];
};
