import type { Figure } from "@council/schema";
import { data } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { csvResponse } from "../lib/csv.server.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import type { Route } from "./+types/figures-csv";

export const handle: PageHandle = { parameters: [] };

/** The figures of a month's country profile as a file: those shown, the world's, and what other sources printed. */
export const loader = async ({ params: { year, month }, context }: Route.LoaderArgs) => {
  const id = `${year}-${month}`;
  const { countryProfile } = await answerOf(
    context.get(apiContext).countryProfiles.byMonth.query({ month: id }),
  );
  const rows = countryProfile.figures.flatMap(({ preferred, world, others }) => [
    rowOf(id, "preferred", preferred),
    ...(world ? [rowOf(id, "world", world)] : []),
    ...others.map((other) => rowOf(id, "other", other)),
  ]);
  if (rows.length === 0) throw data("No figure is known for this month.", { status: 404 });
  return csvResponse(`figures-${id}.csv`, rows);
};

const rowOf = (presidency: string, use: string, { indicator, year, value, unit, sources }: Figure) => ({
  ...{ presidency, use, indicator, year, value, unit, sources },
});
