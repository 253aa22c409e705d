import type { FigureSeries } from "@council/schema";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** How high the plot is; its width is that of its place, so positions across are in percent. */
export const plotHeight = 180;

/** A line of the chart: a path in a box of 100 by {@link plotHeight}, and its points. */
export type ChartLine = { path: string; points: { year: number; x: number; y: number }[] };

/** What it takes to draw a measure over the years. Made on the server, so that no browser loads the scales. */
export type FigureGeometry = {
  own: ChartLine;
  /** Null where the world would be out of all proportion. */
  world: ChartLine | null;
  /** Lines across, at round values, from zero up. */
  levels: { value: number; y: number }[];
  years: { year: number; x: number }[];
};

/** Lays out a measure from zero to a round value above the highest. */
export const geometryOf = ({ indicator, years }: FigureSeries): FigureGeometry => {
  const hasWorld = indicator !== "population";
  const own = years.map(({ year, value }) => ({ year, value }));
  const world = years.flatMap(({ year, world }) => (hasWorld && world ? [{ year, value: world.value }] : []));
  const first = own[0]?.year ?? 0;
  const last = own.at(-1)?.year ?? first;
  const across = scaleLinear([first, Math.max(last, first + 1)], [0, 100]);
  const top = Math.max(...[...own, ...world].map(({ value }) => value), Number.MIN_VALUE);
  const up = scaleLinear([0, top], [plotHeight, 0]).nice(4);
  const drawn = (values: { year: number; value: number }[]): ChartLine => {
    const points = values.map(({ year, value }) => ({
      year,
      x: rounded(across(year)),
      y: rounded(up(value)),
    }));
    const path =
      line<ChartLine["points"][number]>(
        ({ x }) => x,
        ({ y }) => y,
      )(points) ?? "";
    return { path, points };
  };
  return {
    own: drawn(own),
    world: world.length > 1 ? drawn(world) : null,
    levels: up.ticks(4).map((value) => ({ value, y: rounded(up(value)) })),
    years: own.map(({ year }) => ({ year, x: rounded(across(year)) })),
  };
};

const rounded = (position: number): number => Math.round(position * 100) / 100;
