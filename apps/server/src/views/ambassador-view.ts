import type { AmbassadorView } from "@council/schema";
import type { Context } from "../context.ts";
import type { AmbassadorRecord } from "../store/ambassadors.ts";
import { correctionsOf } from "./corrections-of.ts";
import { presentMention, stateMention } from "./state-mention.ts";
import { turnOf } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** All that is known of one person. */
export const ambassadorView = async (
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
  { ambassador, state, presided }: AmbassadorRecord,
): Promise<AmbassadorView> =>
  withSources(
    { snapshot },
    {
      ambassador,
      state: state && presentMention(state),
      presided: presided.map(({ presider, presidency, state }) => ({
        ...presider,
        presidency: turnOf(presidency, today),
        state: stateMention(state, presidency.name, presidency.startsOn),
      })),
      corrections: await correctionsOf({ snapshot }, { kind: "person", id: ambassador.id }),
    },
  );
