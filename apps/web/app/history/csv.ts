import { answerOf, apiContext } from "../api.ts";
import { csvResponse } from "../lib/csv.server.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import type { Route } from "./+types/csv";

export const handle: PageHandle = { parameters: [] };

/** Every turn of the gavel as a file. */
export const loader = async ({ context }: Route.LoaderArgs) => {
  const { turns, states } = await answerOf(context.get(apiContext).presidencies.history.query());
  const groups = new Map(states.map(({ id, regionalGroup }) => [id, regionalGroup]));
  const rows = turns.map(({ id, stateId, name, startsOn, endsBefore, status }) => ({
    ...{ presidency: id, state: stateId, name, group: groups.get(stateId) ?? null },
    ...{ startsOn, endsBefore, status },
  }));
  return csvResponse("presidencies-since-1946.csv", rows);
};
