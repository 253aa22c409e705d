import { Ambassador, type AmbassadorSummary, Presidency, Presider, type Slug } from "@council/schema";
import type { Database } from "../db.ts";
import { NamedState, namedState } from "./states.ts";

const listed = { id: true, name: true, stateId: true } as const;

/** All persons, by id. */
export const list = async (db: Database): Promise<AmbassadorSummary[]> => {
  const rows = await db.ambassador.findMany({
    select: { ...listed, presiders: { select: { presidencyId: true }, distinct: ["presidencyId"] } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ presiders, ...person }) => ({ ...person, turns: presiders.length }));
};

/** Those who belong to a state or presided for it, by id. */
export const ofState = (db: Database, stateId: Slug): Promise<Pick<Ambassador, "id" | "name">[]> =>
  db.ambassador.findMany({
    where: { OR: [{ stateId }, { presiders: { some: { presidency: { stateId } } } }] },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });

export type AmbassadorRecord = {
  ambassador: Ambassador;
  state: NamedState | null;
  presided: { presider: Presider; presidency: Presidency; state: NamedState }[];
};

/** A person with all that the person presided, oldest first. */
export const find = async (db: Database, id: Slug): Promise<AmbassadorRecord | null> => {
  const row = await db.ambassador.findUnique({
    where: { id },
    include: {
      state: { select: namedState },
      presiders: {
        include: { presidency: { include: { state: { select: namedState } } } },
        orderBy: [{ presidencyId: "asc" }, { id: "asc" }],
      },
    },
  });
  if (!row) return null;
  const { state, presiders, ...person } = row;
  return {
    ambassador: Ambassador.parse(person),
    state: NamedState.nullable().parse(state),
    presided: presiders.map(({ presidency, ...presider }) => ({
      presider: Presider.parse(presider),
      presidency: Presidency.parse(presidency),
      state: NamedState.parse(presidency.state),
    })),
  };
};

export const count = (db: Database): Promise<number> => db.ambassador.count();
