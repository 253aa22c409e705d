import { z } from "zod";
import { CountryProfile } from "../country-profile.ts";
import { Event } from "../event.ts";
import { Membership } from "../membership.ts";
import { Slug } from "../slug.ts";
import { SourceIds } from "../source.ts";
import { State } from "../state.ts";
import { Sources, StateMention } from "./mentions.ts";
import { NumberedTurn } from "./turns.ts";

/** Seats on the Council, oldest first, then in the order of their names. */
export const MembershipList = z.object({
  memberships: z.array(Membership.safeExtend({ state: StateMention })),
  /** The seat to give as `after` for the next page; null when nothing follows, and for a period, which is given as a whole. */
  next: Slug.nullable(),
  sources: Sources,
});
export type MembershipList = z.infer<typeof MembershipList>;

/** Meetings in the order of their presidencies, then of their days; those without a day last. */
export const EventList = z.object({
  events: z.array(Event),
  /** The meeting to give as `after` for the next page; null when nothing follows, and for a period, which is given as a whole. */
  next: Slug.nullable(),
  sources: Sources,
});
export type EventList = z.infer<typeof EventList>;

/** The country of one turn as its month knew it. Every turn has one, however little is known. */
export const CountryProfileView = z.object({
  /** Its number tells which presidency of the state it is. */
  presidency: NumberedTurn,
  /** Under the name of the first day of the turn. */
  state: StateMention,
  admitted: z.object({ on: State.shape.admittedOn, sources: SourceIds }),
  /** The seats the state had taken by the first day of the turn, oldest first. */
  memberships: z.array(Membership),
  /** Leaders and figures of the month; null and empty where none is recorded. */
  countryProfile: CountryProfile,
  sources: Sources,
});
export type CountryProfileView = z.infer<typeof CountryProfileView>;
