import { Presidency, type Slug } from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";

const { id, stateId, name, startsOn, endsBefore, evidence } = Presidency.shape;
const TurnRow = z.object({ id, stateId, name, startsOn, endsBefore, evidence });

/** What it takes to show a turn among many: a presidency without its note and sources. */
export type TurnRow = z.infer<typeof TurnRow>;

const columns = {
  id: true,
  stateId: true,
  name: true,
  startsOn: true,
  endsBefore: true,
  evidence: true,
} as const;

/** Every turn, oldest first. */
export const list = async (db: Database): Promise<TurnRow[]> =>
  (await db.presidency.findMany({ select: columns, orderBy: { startsOn: "asc" } })).map((row) =>
    TurnRow.parse(row),
  );

/** The turns of a state, oldest first. */
export const ofState = async (db: Database, state: Slug): Promise<TurnRow[]> => {
  const rows = await db.presidency.findMany({
    select: columns,
    where: { stateId: state },
    orderBy: { startsOn: "asc" },
  });
  return rows.map((row) => TurnRow.parse(row));
};
