import { z } from "zod";
import { CountryProfile } from "../country-profile.ts";
import { Event } from "../event.ts";
import { Membership } from "../membership.ts";
import { Sources, StateMention } from "./mentions.ts";

/** Seats on the Council, oldest first, then in the order of their names. */
export const MembershipList = z.object({
  memberships: z.array(Membership.safeExtend({ state: StateMention })),
  sources: Sources,
});
export type MembershipList = z.infer<typeof MembershipList>;

/** Meetings in the order of their presidencies, then of their days; those without a day last. */
export const EventList = z.object({ events: z.array(Event), sources: Sources });
export type EventList = z.infer<typeof EventList>;

/** The country profile of one turn. */
export const CountryProfileView = z.object({ countryProfile: CountryProfile, sources: Sources });
export type CountryProfileView = z.infer<typeof CountryProfileView>;
