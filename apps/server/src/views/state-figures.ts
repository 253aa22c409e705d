import {
  type FigureSeries,
  type Indicator,
  indicators,
  type KeptFigure,
  type State,
  type StateFigures,
} from "@council/schema";
import type { Context } from "../context.ts";
import * as figures from "../store/figures.ts";
import { presentMention } from "./state-mention.ts";
import { withSources } from "./with-sources.ts";

/** Each measure that is known of a state over the years, beside the world's. */
export const stateFigures = async (
  { db, snapshot }: Pick<Context, "db" | "snapshot">,
  state: State,
): Promise<StateFigures> => {
  const rows = await figures.ofStateAndWorld(db, state.id);
  const series = (Object.keys(indicators) as Indicator[]).map((indicator) => seriesOf(rows, indicator));
  return withSources(
    { snapshot },
    { state: presentMention(state), series: series.filter(({ years }) => years.length > 0) },
  );
};

const seriesOf = (rows: KeptFigure[], indicator: Indicator): FigureSeries => {
  const measured = rows.filter((row) => row.indicator === indicator);
  const world = new Map(measured.filter(({ stateId }) => stateId === null).map((row) => [row.year, row]));
  const own = measured.filter(({ stateId }) => stateId !== null);
  return {
    indicator,
    unit: own[0]?.unit ?? indicators[indicator],
    years: own.map(({ year, value, sources }) => {
      const worlds = world.get(year);
      return {
        year,
        value,
        sources,
        world: worlds ? { value: worlds.value, sources: worlds.sources } : null,
      };
    }),
  };
};
