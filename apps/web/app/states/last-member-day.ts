import type { PartialDay } from "@council/schema";
import { addDays } from "@council/schema/calendar";

/** The last day on which a state was a member, from the first on which it no longer was; a mere year or month stays itself. */
export const lastMemberDay = (endedOn: PartialDay): PartialDay =>
  endedOn.length === 10 ? addDays(endedOn, -1) : endedOn;
