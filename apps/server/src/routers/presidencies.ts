import {
  addMonths,
  CompareQuery,
  CouncilError,
  type History,
  MonthQuery,
  monthFrom,
  type PresidencyList,
  PresidencyQuery,
  pageLimits,
} from "@council/schema";
import type { Database } from "../db.ts";
import * as presidencies from "../store/presidencies.ts";
import * as wholePresidency from "../store/whole-presidency.ts";
import { publicProcedure, router } from "../trpc.ts";
import { comparison } from "../views/comparison.ts";
import { pageOf } from "../views/page.ts";
import { presidencySummary } from "../views/presidency-summary.ts";
import { presidencyView } from "../views/presidency-view.ts";
import { presentMention } from "../views/state-mention.ts";
import { turnOf } from "../views/turn.ts";
import { withSources } from "../views/with-sources.ts";

export const presidenciesRouter = router({
  list: publicProcedure.input(PresidencyQuery).query(async ({ ctx, input }): Promise<PresidencyList> => {
    const { today } = ctx;
    const { records, next } = await asked(ctx.db, input);
    return withSources(ctx, {
      today,
      presidencies: records.map((record) => presidencySummary(record, today)),
      next,
    });
  }),

  byMonth: publicProcedure
    .input(MonthQuery)
    .query(async ({ ctx, input: { month } }) =>
      presidencyView(ctx, known(await wholePresidency.inMonth(ctx.db, month), `in ${month}`)),
    ),

  current: publicProcedure.query(async ({ ctx }) =>
    presidencyView(ctx, known(await wholePresidency.onDay(ctx.db, ctx.today), `on ${ctx.today}`)),
  ),

  compare: publicProcedure.input(CompareQuery).query(({ ctx, input }) => comparison(ctx, input.presidencies)),

  history: publicProcedure.query(async ({ ctx: { snapshot, today } }): Promise<History> => {
    const { turns, states } = await snapshot.record();
    const holders = new Set(turns.map(({ stateId }) => stateId));
    return {
      today,
      turns: turns.map((turn) => turnOf(turn, today)),
      states: states.filter(({ id }) => holders.has(id)).map(presentMention),
    };
  }),
});

const asked = async (db: Database, query: PresidencyQuery) => {
  const { year, after, limit = pageLimits.usual, months = 12 } = query;
  const from = query.from ?? (year === undefined ? undefined : monthFrom(year, 1));
  if (from !== undefined)
    return { records: await presidencies.between(db, from, addMonths(from, months - 1)), next: null };
  const found = await presidencies.since(db, after, limit + 2);
  const listed = found.map((record) => ({ id: record.presidency.id, record }));
  const { page, next } = pageOf(listed, { after, limit });
  return { records: page.map(({ record }) => record), next };
};

const known = <Turn>(turn: Turn | null, when: string): Turn => {
  if (turn !== null) return turn;
  throw new CouncilError("NOT_FOUND", `No presidency is known ${when}.`);
};
