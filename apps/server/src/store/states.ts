import { type Slug, State } from "@council/schema";
import type { z } from "zod";
import type { Database } from "../db.ts";

export const namedState = {
  id: true,
  commonName: true,
  names: true,
  iso3: true,
  regionalGroup: true,
} as const;

/** What it takes to mention a state in another fact. */
export const NamedState = State.pick(namedState);
export type NamedState = z.infer<typeof NamedState>;

const listedState = { ...namedState, iso2: true, endedOn: true } as const;

/** What a list of states shows of one. */
const ListedState = State.pick(listedState);
export type ListedState = z.infer<typeof ListedState>;

const withAliases = { aliases: { select: { id: true }, orderBy: { id: "asc" } } } as const;

const parse = ({ aliases, ...row }: { aliases: { id: string }[] }): State =>
  State.parse({ ...row, aliases: aliases.map(({ id }) => id) });

/** All states, those of today and those of the past, by id. */
export const list = async (db: Database): Promise<ListedState[]> => {
  const rows = await db.state.findMany({
    select: listedState,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ListedState.parse(row));
};

/** The same in full. */
export const all = async (db: Database): Promise<State[]> =>
  (await db.state.findMany({ include: withAliases, orderBy: { id: "asc" } })).map(parse);

/** The state with this id or alias. */
export const find = async (db: Database, id: Slug): Promise<State | null> => {
  const row = await db.state.findFirst({
    where: { OR: [{ id }, { aliases: { some: { id } } }] },
    include: withAliases,
  });
  return row && parse(row);
};

/** The state with this id, which must be there. */
export const get = async (db: Database, id: Slug): Promise<State> =>
  parse(await db.state.findUniqueOrThrow({ where: { id }, include: withAliases }));

const related = { id: true, commonName: true } as const;

/** The states with these ids, by id. */
export const withIds = (db: Database, ids: Slug[]): Promise<Pick<State, "id" | "commonName">[]> =>
  db.state.findMany({ where: { id: { in: ids } }, select: related, orderBy: { id: "asc" } });

/** The states that ended and left `id` as a successor, by id. */
export const precededBy = async (db: Database, id: Slug): Promise<Pick<State, "id" | "commonName">[]> => {
  const ended = await db.state.findMany({
    where: { endedOn: { not: null } },
    select: { ...related, successors: true },
    orderBy: { id: "asc" },
  });
  return ended
    .filter(({ successors }) => State.shape.successors.parse(successors).includes(id))
    .map(({ id, commonName }) => ({ id, commonName }));
};

/** The states that ever held a turn, by id. */
export const withTurns = async (db: Database): Promise<NamedState[]> => {
  const rows = await db.state.findMany({
    where: { presidencies: { some: {} } },
    select: namedState,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => NamedState.parse(row));
};

export const count = (db: Database): Promise<number> => db.state.count();
