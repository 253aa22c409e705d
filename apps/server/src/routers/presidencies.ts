import {
  addMonths,
  CouncilError,
  type History,
  MonthQuery,
  monthFrom,
  type Presidency,
  type PresidencyList,
  PresidencyQuery,
} from "@council/schema";
import * as presidencies from "../store/presidencies.ts";
import * as states from "../store/states.ts";
import * as turns from "../store/turns.ts";
import { publicProcedure, router } from "../trpc.ts";
import { presidencySummary } from "../views/presidency-summary.ts";
import { presidencyView } from "../views/presidency-view.ts";
import { presentMention } from "../views/state-mention.ts";
import { turnOf } from "../views/turn.ts";
import { withSources } from "../views/with-sources.ts";

export const presidenciesRouter = router({
  list: publicProcedure
    .input(PresidencyQuery)
    .query(async ({ ctx: { db, today }, input }): Promise<PresidencyList> => {
      const { first, last } = monthsOf(input);
      const records = await presidencies.between(db, first, last);
      return withSources(db, {
        today,
        presidencies: records.map((record) => presidencySummary(record, today)),
      });
    }),

  byMonth: publicProcedure
    .input(MonthQuery)
    .query(async ({ ctx, input: { month } }) =>
      presidencyView(ctx, known(await presidencies.inMonth(ctx.db, month), `in ${month}`)),
    ),

  current: publicProcedure.query(async ({ ctx }) =>
    presidencyView(ctx, known(await presidencies.onDay(ctx.db, ctx.today), `on ${ctx.today}`)),
  ),

  history: publicProcedure.query(async ({ ctx: { db, today } }): Promise<History> => {
    const [all, holders] = await Promise.all([turns.list(db), states.withTurns(db)]);
    return { today, turns: all.map((turn) => turnOf(turn, today)), states: holders.map(presentMention) };
  }),
});

const monthsOf = ({ year, from, months = 12 }: PresidencyQuery) => {
  const first = from ?? monthFrom(year ?? 1946, 1);
  return { first, last: addMonths(first, months - 1) };
};

const known = (turn: Presidency | null, when: string): Presidency => {
  if (turn) return turn;
  throw new CouncilError("NOT_FOUND", `No presidency is known ${when}.`);
};
