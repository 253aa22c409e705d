import { Figure, type Slug } from "@council/schema";
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
