import { z } from "zod";
import { Ambassador } from "../ambassador.ts";
import { CountryProfile } from "../country-profile.ts";
import { Day } from "../day.ts";
import { Event } from "../event.ts";
import { Membership } from "../membership.ts";
import { Presider } from "../presider.ts";
import { Profile } from "../profile.ts";
import { RotationException } from "../rotation-exception.ts";
import { State } from "../state.ts";
import { Correction } from "./corrections.ts";
import { Sources, StateMention } from "./mentions.ts";
import { NumberedTurn, PresidencySummary } from "./turns.ts";

/** A seat at the table in rota order. */
export const Seat = StateMention.extend({ seat: Membership.shape.seat, isPresiding: z.boolean() });
export type Seat = z.infer<typeof Seat>;

/** All that the page of one month tells. */
export const PresidencyView = z.object({
  today: Day,
  presidency: PresidencySummary,
  /** The president's state in full. */
  state: State,
  /** The members on the first day of the turn, in the order of rule 18, beginning with the president. */
  table: z.array(Seat),
  presiders: z.array(Presider.extend({ name: Ambassador.shape.name })),
  /** The persons behind the presiders, in the same order, each once. */
  ambassadors: z.array(Ambassador),
  events: z.array(Event),
  profile: Profile.nullable(),
  countryProfile: CountryProfile.nullable(),
  /** All seats the state has held, oldest first. */
  memberships: z.array(Membership),
  /** All turns of the state, oldest first. */
  turns: z.array(NumberedTurn),
  /** Departures from rule 18 that touch this turn. */
  exceptions: z.array(RotationException),
  /** The turn right before; null at the edge of what is known, as is `next`. */
  previous: PresidencySummary.nullable(),
  next: PresidencySummary.nullable(),
  /** The turns that begin in the same year. */
  year: z.array(PresidencySummary),
  /** What was put right on this page, the latest first. */
  corrections: z.array(Correction),
  sources: Sources,
});
export type PresidencyView = z.infer<typeof PresidencyView>;
