import { inOrder, type Presidency, type Seat } from "@council/schema";
import type { NamedMembership } from "../store/memberships.ts";
import { stateMention } from "./state-mention.ts";

/** The members at the table in the order of rule 18, beginning with the president of `turn`. */
export const seatsInOrder = (
  sitting: NamedMembership[],
  turn: Pick<Presidency, "stateId" | "startsOn">,
): Seat[] => {
  const seats = inOrder(
    sitting.map(({ membership, state }) => ({
      ...stateMention(state, membership.name, turn.startsOn),
      seat: membership.seat,
      isPresiding: state.id === turn.stateId,
    })),
  );
  const president = seats.findIndex(({ isPresiding }) => isPresiding);
  return [...seats.slice(president), ...seats.slice(0, president)];
};
