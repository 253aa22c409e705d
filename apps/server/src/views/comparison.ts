import { type Comparison, CouncilError, type Month, type Problem } from "@council/schema";
import type { Context } from "../context.ts";
import * as wholePresidency from "../store/whole-presidency.ts";
import { presidencyView } from "./presidency-view.ts";
import { withSources } from "./with-sources.ts";

type Turn = wholePresidency.WholePresidency;

/**
 * Presidencies side by side.
 *
 * @throws CouncilError `BAD_INPUT` with a problem on each month that has no presidency, or the same one as another month.
 */
export const comparison = async (
  context: Pick<Context, "db" | "snapshot" | "today">,
  months: Month[],
): Promise<Comparison> => {
  const turns = await wholePresidency.inMonths(context.db, months);
  const problems = months.flatMap((month, at) => problemsOf(month, at, turns));
  if (problems.length > 0)
    throw new CouncilError("BAD_INPUT", problems.map(({ message }) => message).join(" "), problems);
  const views = await Promise.all(turns.flatMap((turn) => (turn ? presidencyView(context, turn) : [])));
  const compared = views.map(
    ({ presidency, state, table, presiders, events, profile, countryProfile, memberships, turns }) => ({
      ...{ presidency, state, table, presiders, events, profile, countryProfile, memberships, turns },
    }),
  );
  return withSources(context, { today: context.today, compared });
};

const problemsOf = (month: Month, at: number, turns: Turn[]): Problem[] => {
  const ids = turns.map((turn) => turn?.record.presidency.id);
  const path = ["presidencies", at];
  if (ids[at] === undefined) return [{ path, message: `No presidency is known in ${month}.` }];
  if (ids.indexOf(ids[at]) === at) return [];
  return [{ path, message: `${month} lies in the turn of ${ids[at]}, which is already compared.` }];
};
