import { answerOf, apiContext } from "../api.ts";
import { csvResponse } from "../lib/csv.server.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import type { Route } from "./+types/csv";

export const handle: PageHandle = { parameters: [] };

/** How often and when each state presided, as a file; the states without a turn last. */
export const loader = async ({ context }: Route.LoaderArgs) => {
  const { today, statistics, neverSat, satWithoutTurn, states } = await answerOf(
    context.get(apiContext).rotation.statistics.query(),
  );
  const without = (id: string, sat: boolean) => ({
    ...{ state: id, name: states[id]?.commonName ?? id, sat, turns: 0 },
    ...{ first: null, last: null, longestGapMonths: null },
  });
  const rows = [
    ...statistics.map(({ stateId, turns, first, last, gaps }) => ({
      ...{ state: stateId, name: states[stateId]?.commonName ?? stateId, sat: true, turns, first, last },
      longestGapMonths: gaps.length > 0 ? Math.max(...gaps) : null,
    })),
    ...satWithoutTurn.map((id) => without(id, true)),
    ...neverSat.map((id) => without(id, false)),
  ];
  return csvResponse(`rotation-until-${today}.csv`, rows);
};
