import { z } from "zod";
import { Figure } from "../country-profile.ts";
import { Sources, StateMention } from "./mentions.ts";

const measured = Figure.pick({ value: true, sources: true });

/** One measure of a state over the years. */
export const FigureSeries = z.object({
  indicator: Figure.shape.indicator,
  unit: Figure.shape.unit,
  /** Oldest first; a year without a value is left out. */
  years: z.array(
    measured.extend({
      year: z.int(),
      /** The same measure of the world; null where it is not known for that year. */
      world: measured.nullable(),
    }),
  ),
});
export type FigureSeries = z.infer<typeof FigureSeries>;

/** What `states.figures` answers: each measure that is known of the state. */
export const StateFigures = z.object({
  state: StateMention,
  series: z.array(FigureSeries),
  sources: Sources,
});
export type StateFigures = z.infer<typeof StateFigures>;
