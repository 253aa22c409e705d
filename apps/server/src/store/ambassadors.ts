import {
  Ambassador,
  type AmbassadorSummary,
  type Month,
  Presidency,
  Presider,
  type Slug,
  slugOf,
} from "@council/schema";
import type { z } from "zod";
import type { Database } from "../db.ts";
import { NamedState, namedState } from "./states.ts";

const Spellings = Ambassador.pick({ name: true, aliases: true });

const listed = { id: true, name: true, stateId: true } as const;

/** All persons, by id. */
export const list = async (db: Database): Promise<AmbassadorSummary[]> => {
  const rows = await db.ambassador.findMany({
    select: { ...listed, presiders: { select: { presidencyId: true }, distinct: ["presidencyId"] } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ presiders, ...person }) => ({ ...person, turns: presiders.length }));
};

/** What it takes to find a person: every spelling of the name, and the turns, oldest first. */
export type FindablePerson = z.infer<typeof Spelled> & { turns: Month[] };

const spelled = { ...listed, familyName: true, givenName: true, aliases: true } as const;

const Spelled = Ambassador.pick(spelled);

/** All persons as they can be found, by id. */
export const findable = async (db: Database): Promise<FindablePerson[]> => {
  const rows = await db.ambassador.findMany({
    select: {
      ...spelled,
      presiders: {
        select: { presidencyId: true },
        distinct: ["presidencyId"],
        orderBy: { presidencyId: "asc" },
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ presiders, ...person }) => ({
    ...Spelled.parse(person),
    turns: presiders.map(({ presidencyId }) => presidencyId),
  }));
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

/** The one person of whom `slug` is another spelling, as in `kim-sang-jin`; null where it is of none, or of several. */
export const idBySpelling = async (db: Database, slug: Slug): Promise<Slug | null> => {
  const rows = await db.ambassador.findMany({ select: { id: true, name: true, aliases: true } });
  const spelt = rows.filter((row) => {
    const { name, aliases } = Spellings.parse(row);
    return [name, ...aliases].some((spelling) => slugOf(spelling) === slug);
  });
  return spelt.length === 1 ? (spelt[0]?.id ?? null) : null;
};

export const count = (db: Database): Promise<number> => db.ambassador.count();
