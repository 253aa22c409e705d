import { answerOf, apiContext } from "../api.ts";
import { csvResponse } from "../lib/csv.server.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import type { Route } from "./+types/coverage-csv";

export const handle: PageHandle = { parameters: [] };

/** How well each decade is known, as a file. */
export const loader = async ({ context }: Route.LoaderArgs) => {
  const { decades } = await answerOf(context.get(apiContext).coverage.get.query());
  return csvResponse("coverage-by-decade.csv", decades);
};
