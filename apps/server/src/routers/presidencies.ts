import {
  addMonths,
  CouncilError,
  type History,
  MonthQuery,
  monthFrom,
  type Presidency,
  type PresidencyList,
  PresidencyQuery,
  pageLimits,
} from "@council/schema";
import type { Database } from "../db.ts";
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
      const { records, next } = await asked(db, input);
      return withSources(db, {
        today,
        presidencies: records.map((record) => presidencySummary(record, today)),
        next,
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

const asked = async (db: Database, query: PresidencyQuery) => {
  const { year, after, limit = pageLimits.usual, months = 12 } = query;
  const from = query.from ?? (year === undefined ? undefined : monthFrom(year, 1));
  if (from !== undefined)
    return { records: await presidencies.between(db, from, addMonths(from, months - 1)), next: null };
  const found = await presidencies.following(db, after, limit + 1);
  const records = found.slice(0, limit);
  return { records, next: found.length > limit ? (records.at(-1)?.presidency.id ?? null) : null };
};

const known = (turn: Presidency | null, when: string): Presidency => {
  if (turn) return turn;
  throw new CouncilError("NOT_FOUND", `No presidency is known ${when}.`);
};
