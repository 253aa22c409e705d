import type { State, StateView } from "@council/schema";
import type { Context } from "../context.ts";
import * as ambassadors from "../store/ambassadors.ts";
import * as memberships from "../store/memberships.ts";
import * as presidencies from "../store/presidencies.ts";
import * as states from "../store/states.ts";
import { personMentions } from "./presidency-summary.ts";
import { presentMention } from "./state-mention.ts";
import { turnOf } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** All that is known of one state. */
export const stateView = async (
  { db, today }: Pick<Context, "db" | "today">,
  state: State,
): Promise<StateView> => {
  const [predecessors, successors, held, turns, people] = await Promise.all([
    states.precededBy(db, state.id),
    states.withIds(db, state.successors),
    memberships.ofState(db, state.id),
    presidencies.ofState(db, state.id),
    ambassadors.ofState(db, state.id),
  ]);
  const { flag, code } = presentMention(state);
  return withSources(db, {
    state,
    flag,
    code,
    predecessors,
    successors,
    memberships: held,
    turns: turns.map(({ presidency, presiders }, index) => ({
      ...turnOf(presidency, today),
      number: index + 1,
      presiders: personMentions(presiders),
    })),
    people,
  });
};
