import { z } from "zod";
import { Day } from "../day.ts";
import { Membership } from "../membership.ts";
import { Month } from "../month.ts";
import { RotationException } from "../rotation-exception.ts";
import { Slug } from "../slug.ts";
import { councilProblems } from "./council-problems.ts";

const months = "Ask for a whole number of months from 1 to 1200.";

/** The question "who presides from this month on?". */
export const RotationQuery = z.strictObject({
  /** First month asked for. */
  from: Month,
  /** How many months from there on. */
  months: z.int({ abort: true, message: months }).min(1, months).max(1200, months).default(12),
});
export type RotationQuery = z.infer<typeof RotationQuery>;

/** The question "which turns of this state begin in this period?". */
export const TurnsQuery = z
  .strictObject({
    /** Whose turns. */
    stateId: Slug,
    /** Turns that begin on this day or later. */
    startsOn: Day,
    /** Turns that begin before this day. */
    endsBefore: Day.refine((day) => day < "3000", { message: "Give an end before the year 3000." }),
  })
  .refine(({ startsOn, endsBefore }) => startsOn < endsBefore, {
    path: ["endsBefore"],
    message: "The end must come after the start.",
  });
export type TurnsQuery = z.infer<typeof TurnsQuery>;

/** A scenario as input: at most eleven elections of at most ten winners each; what they mean is judged by `scenarioProblems`. */
export const ScenarioInput = z
  .array(
    z.strictObject({
      year: z
        .int({ abort: true, message: "Give the year of an election, such as 2027." })
        .min(1946)
        .max(2999),
      winners: z.array(Slug).max(10, "An election has five winners."),
    }),
  )
  .max(11, "Choose at most eleven elections.");
export type ScenarioInput = z.infer<typeof ScenarioInput>;

/** A council from outside: memberships that fit together, and exceptions. */
export const CouncilInput = z
  .strictObject({ memberships: z.array(Membership), exceptions: z.array(RotationException) })
  .superRefine(({ memberships }, context) => {
    for (const problem of councilProblems(memberships)) context.addIssue({ code: "custom", ...problem });
  });
export type CouncilInput = z.infer<typeof CouncilInput>;
