import { z } from "zod";
import { Day } from "../day.ts";
import { Sources } from "./mentions.ts";
import { PresidencyView } from "./months.ts";

/** One of the presidencies that are compared. */
export const ComparedPresidency = PresidencyView.pick({
  presidency: true,
  state: true,
  table: true,
  presiders: true,
  events: true,
  profile: true,
  countryProfile: true,
  memberships: true,
  turns: true,
});
export type ComparedPresidency = z.infer<typeof ComparedPresidency>;

/** What `presidencies.compare` answers: the presidencies in the order asked for. */
export const Comparison = z.object({
  today: Day,
  compared: z.array(ComparedPresidency),
  sources: Sources,
});
export type Comparison = z.infer<typeof Comparison>;
