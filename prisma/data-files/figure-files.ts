import { KeptFigure } from "@council/schema";
import { z } from "zod";
import type { Reading } from "./fault.ts";
import { readTable } from "./table.ts";

const { indicator, year, value, unit, sources } = KeptFigure.shape;

const FigureRow = z.object({
  /** A state's id, or `world`. */
  state: z.string().min(1),
  ...{ indicator, year, value, unit, sources },
});

/** The figures of `figures.csv`. */
export const readFigures = (reading: Reading): KeptFigure[] =>
  readTable(reading, "figures.csv", FigureRow).map(({ state, ...figure }) => ({
    id: figureId(state, figure.indicator, figure.year),
    stateId: state === "world" ? null : state,
    ...figure,
  }));

/** @param state - a state's id, or `world`. */
export const figureId = (state: string, indicator: string, year: number): string =>
  `${state}-${indicator}-${year}`;
