import { z } from "zod";
import { Day } from "../day.ts";
import { Month } from "../month.ts";
import { Presidency, Status } from "../presidency.ts";
import { Profile } from "../profile.ts";
import { Slug } from "../slug.ts";
import { PersonMention, Sources, StateMention } from "./mentions.ts";

/** One turn in a list: what a year, a feed or a search result shows of it. */
export const PresidencySummary = Presidency.safeExtend({
  status: Status,
  state: StateMention,
  /** Those who led the delegation first, then those who sat, then those announced. */
  presiders: z.array(PersonMention),
  /** Headline of its profile, or null while none is written. */
  headline: Profile.shape.headline.nullable(),
});
export type PresidencySummary = z.infer<typeof PresidencySummary>;

/** One turn in the whole history: as small as it can be, for 983 of them in one answer. */
export const Turn = z.object({
  id: Month,
  stateId: Slug,
  name: Presidency.shape.name,
  status: Status,
  startsOn: Day,
  endsBefore: Day,
});
export type Turn = z.infer<typeof Turn>;

/** A turn of one state, numbered from its first. */
export const NumberedTurn = Turn.extend({ number: z.int().min(1) });
export type NumberedTurn = z.infer<typeof NumberedTurn>;

/** Some turns, oldest first. */
export const PresidencyList = z.object({
  /** The day in New York on which this was answered. */
  today: Day,
  presidencies: z.array(PresidencySummary),
  /** The turn to give as `after` for the next page; null when nothing follows, and for a period, which is given as a whole. */
  next: Month.nullable(),
  sources: Sources,
});
export type PresidencyList = z.infer<typeof PresidencyList>;

/** Every turn since 17 January 1946, oldest first, and each state that held one, by id. */
export const History = z.object({ today: Day, turns: z.array(Turn), states: z.array(StateMention) });
export type History = z.infer<typeof History>;
