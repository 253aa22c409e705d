import { Figure, KeptFigure, type Slug } from "@council/schema";
import type { PublishedFigure } from "@council/schema/desk";
import type { Database } from "../db.ts";

/** The published figures of these states and of the world. */
export const ofStates = async (db: Database, states: Slug[]): Promise<PublishedFigure[]> => {
  const rows = await db.figure.findMany({
    where: { OR: [{ stateId: null }, { stateId: { in: states } }] },
    select: { stateId: true, indicator: true, year: true, value: true },
  });
  return rows.map(({ indicator, ...row }) => ({
    ...row,
    indicator: Figure.shape.indicator.parse(indicator),
  }));
};

/** The figures of a state and of the world with their sources, oldest first. */
export const ofStateAndWorld = async (db: Database, id: Slug): Promise<KeptFigure[]> => {
  const rows = await db.figure.findMany({
    where: { OR: [{ stateId: id }, { stateId: null }] },
    orderBy: [{ year: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => KeptFigure.parse(row));
};
