import { z } from "zod";
import { Ambassador } from "../ambassador.ts";
import { Membership } from "../membership.ts";
import { Month } from "../month.ts";
import { State, StateName } from "../state.ts";
import { Correction } from "./corrections.ts";
import { PersonMention, Sources, StateMention } from "./mentions.ts";
import { NumberedTurn } from "./turns.ts";

const Count = z.int().nonnegative();

/** One line of the list of states. */
export const StateSummary = State.pick({
  ...{ id: true, commonName: true, iso3: true, iso2: true, regionalGroup: true, endedOn: true },
}).extend({
  /** UN name today, or the last it bore. */
  name: StateName.shape.name,
  flag: StateMention.shape.flag,
  code: StateMention.shape.code,
  /** On the day of the answer, as is `isPermanent`. */
  isSitting: z.boolean(),
  isPermanent: z.boolean(),
  /** Stretches on the Council, those to come included; a seat that changed its name in mid-term is one. */
  terms: Count,
  /** Turns that have begun, as are `firstTurn` and `lastTurn`. */
  presidencies: Count,
  firstTurn: Month.nullable(),
  lastTurn: Month.nullable(),
  nextTurn: Month.nullable(),
});
export type StateSummary = z.infer<typeof StateSummary>;

const RelatedState = State.pick({ id: true, commonName: true });

/** All that the page of one state tells. */
export const StateView = z.object({
  state: State,
  flag: StateMention.shape.flag,
  code: StateMention.shape.code,
  /** The states that ended and left this one as a successor. */
  predecessors: z.array(RelatedState),
  successors: z.array(RelatedState),
  memberships: z.array(Membership),
  turns: z.array(NumberedTurn.extend({ presiders: z.array(PersonMention) })),
  people: z.array(Ambassador.pick({ id: true, name: true })),
  /** What was put right on this page, the latest first. */
  corrections: z.array(Correction),
  sources: Sources,
});
export type StateView = z.infer<typeof StateView>;
