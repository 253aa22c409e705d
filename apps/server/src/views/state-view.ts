import type { StateView } from "@council/schema";
import type { Context } from "../context.ts";
import type { WholeState } from "../store/whole-state.ts";
import { correctionsOf } from "./corrections-of.ts";
import { personMentions } from "./presidency-summary.ts";
import { presentMention } from "./state-mention.ts";
import { turnOf } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** All that is known of one state. */
export const stateView = async (
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
  { state, predecessors, successors, memberships, turns, people }: WholeState,
): Promise<StateView> => {
  const { flag, code } = presentMention(state);
  return withSources(
    { snapshot },
    {
      state,
      flag,
      code,
      predecessors,
      successors,
      memberships,
      turns: turns.map(({ presidency, presiders }, index) => ({
        ...turnOf(presidency, today),
        number: index + 1,
        presiders: personMentions(presiders),
      })),
      people,
      corrections: await correctionsOf({ snapshot }, { kind: "state", id: state.id }),
    },
  );
};
