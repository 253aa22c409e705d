import type { Month } from "@council/schema";
import type { Context } from "../context.ts";
import type { Database } from "../db.ts";
import * as states from "../store/states.ts";
import * as turns from "../store/turns.ts";

/** What a feed is made from, and of nothing else: the same record, day and address give the same bytes. */
export type Readings = Pick<Context, "db" | "today"> & { origin: string };

/** Every month that a turn can begin in. */
export const wholeRecord = { first: "1946-01", last: "2999-12" } as const;

/** The common name of the state that holds each turn. */
export const holders = async (db: Database): Promise<Map<Month, string>> => {
  const [all, named] = await Promise.all([turns.list(db), states.withTurns(db)]);
  const names = new Map(named.map(({ id, commonName }) => [id, commonName]));
  return new Map(all.map(({ id, stateId }) => [id, names.get(stateId) ?? stateId]));
};

/** The address of the page of a month. */
export const monthUrl = (origin: string, month: Month): string => `${origin}/${month.replace("-", "/")}`;
