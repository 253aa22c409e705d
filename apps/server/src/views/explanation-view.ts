import { type ExplanationView, explain, holdsOn, type Month } from "@council/schema";
import type { Context } from "../context.ts";
import type { WholeRecord } from "../store/record.ts";
import { seatsInOrder } from "./seats.ts";
import { stateMention } from "./state-mention.ts";
import { withSources } from "./with-sources.ts";
import { withStates } from "./with-states.ts";

/** Why a month has the president it has. */
export const explanationView = async (
  { snapshot }: Pick<Context, "snapshot">,
  month: Month,
): Promise<ExplanationView> => {
  const record = await snapshot.record();
  const answer = { ...explain(month, record.council), ...tableIn(month, record) };
  return withSources({ snapshot }, withStates(record.states, answer));
};

/** The table of the turn on record, and who presides next. */
const tableIn = (
  month: Month,
  { council, states, turns }: WholeRecord,
): Pick<ExplanationView, "table" | "following"> => {
  const at = turns.findLastIndex(({ startsOn }) => startsOn <= `${month}-31`);
  const turn = turns[at];
  if (turn === undefined || turn.endsBefore <= `${month}-01`) return { table: null, following: null };
  const byId = new Map(states.map((state) => [state.id, state]));
  const seated = council.memberships
    .filter((membership) => holdsOn(membership, turn.startsOn))
    .flatMap((membership) => {
      const state = byId.get(membership.stateId);
      return state ? [{ membership, state }] : [];
    });
  const next = turns[at + 1];
  const state = next?.startsOn === turn.endsBefore ? byId.get(next.stateId) : undefined;
  return {
    table: seatsInOrder(seated, turn),
    following:
      next && state ? { stateId: state.id, state: stateMention(state, next.name, next.startsOn) } : null,
  };
};
