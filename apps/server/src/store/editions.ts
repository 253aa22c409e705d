import type { Month, Slug } from "@council/schema";
import type { Database } from "../db.ts";

/** How far the rows behind an entry of a feed have come: the sum of their versions, and when staff last changed one. */
export type Edition = { version: number; editedAt: Date | null };

/** Of what no row stands behind. */
export const unedited: Edition = { version: 0, editedAt: null };

type Row = { version: number; editedAt: Date | null };

const row = { version: true, editedAt: true } as const;

const editionOf = (rows: (Row | null)[]): Edition => {
  const present = rows.filter((each) => each !== null);
  const times = present.flatMap(({ editedAt }) => editedAt?.getTime() ?? []);
  return {
    version: present.reduce((sum, { version }) => sum + version, 0),
    editedAt: times.length > 0 ? new Date(Math.max(...times)) : null,
  };
};

/** By turn: over the turn, its state, those who presided and the headline of its profile. */
export const ofTurns = async (db: Database): Promise<Map<Month, Edition>> => {
  const turns = await db.presidency.findMany({
    select: {
      id: true,
      ...row,
      state: { select: row },
      presiders: { select: { ...row, ambassador: { select: row } } },
      profile: { select: row },
    },
  });
  return new Map(
    turns.map(({ id, state, presiders, profile, ...turn }) => {
      const people = presiders.flatMap((presider) => [presider, presider.ambassador]);
      return [id, editionOf([turn, state, profile, ...people])];
    }),
  );
};

/** By meeting: over the meeting, its turn and the state that held it. */
export const ofEvents = async (db: Database): Promise<Map<Slug, Edition>> => {
  const events = await db.event.findMany({
    select: { id: true, ...row, presidency: { select: { ...row, state: { select: row } } } },
  });
  return new Map(
    events.map(({ id, presidency, ...event }) => [id, editionOf([event, presidency, presidency.state])]),
  );
};

/** By turn: over its profile. */
export const ofProfiles = async (db: Database): Promise<Map<Month, Edition>> => {
  const profiles = await db.profile.findMany({ select: { presidencyId: true, ...row } });
  return new Map(profiles.map(({ presidencyId, ...profile }) => [presidencyId, editionOf([profile])]));
};
