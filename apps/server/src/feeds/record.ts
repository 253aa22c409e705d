import type { Month } from "@council/schema";
import type { Context } from "../context.ts";

/** What a feed is made from, and of nothing else: the same record, day and address give the same bytes. */
export type Readings = Pick<Context, "db" | "snapshot" | "today"> & { origin: string };

/** Every month that a turn can begin in. */
export const wholeRecord = { first: "1946-01", last: "2999-12" } as const;

/** The common name of the state that holds each turn. */
export const holders = async ({ snapshot }: Pick<Context, "snapshot">): Promise<Map<Month, string>> => {
  const { states, turns } = await snapshot.record();
  const names = new Map(states.map(({ id, commonName }) => [id, commonName]));
  return new Map(turns.map(({ id, stateId }) => [id, names.get(stateId) ?? stateId]));
};

/** The address of the page of a month. */
export const monthUrl = (origin: string, month: Month): string => `${origin}/${month.replace("-", "/")}`;
