import { z } from "zod";
import { Day } from "./day.ts";
import { Month } from "./month.ts";
import { Reference } from "./slug.ts";
import { SourceIds } from "./source.ts";

/** What carries the claim that this state presided: independent sources, or the rule alone (nobody looked the month up). */
export const Evidence = z.enum(["two-sources", "one-source", "rule-derived"]);
export type Evidence = z.infer<typeof Evidence>;

/** One turn of the presidency, held by a state. Who sat in the chair is told by its presiders. */
export const Presidency = z
  .object({
    /** The month in which the turn begins: `"2025-09"`, and `"1946-01"` for the turn from 17 January 1946. */
    id: Month,
    stateId: Reference,
    /** The UN name in English on the first day of the turn. */
    name: z.string().min(1),
    startsOn: Day,
    endsBefore: Day,
    evidence: Evidence,
    /** True when every source was written before the turn began: it announces, and nobody has looked since. */
    isOnlyAnnounced: z.boolean(),
    note: z.string().min(1).nullable(),
    sources: SourceIds,
  })
  .refine((p) => p.startsOn < p.endsBefore, {
    path: ["endsBefore"],
    message: "The end must come after the start.",
  });
export type Presidency = z.infer<typeof Presidency>;

/**
 * How sure a month is, told by shape and word on every page.
 *
 * - `confirmed`: sources name the state for a turn that has begun.
 * - `derived`: the rule says so for the past; nobody has checked.
 * - `scheduled`: a published rota, for a turn still to come.
 * - `projected`: the rule applied to known future members.
 */
export const Status = z.enum(["confirmed", "derived", "scheduled", "projected"]);
export type Status = z.infer<typeof Status>;

/**
 * The status of a turn as seen from a day.
 *
 * @param today - a day in New York.
 * @example
 * statusOf({ evidence: "one-source", startsOn: "2027-01-01" }, "2026-11-23") // "scheduled"
 */
export const statusOf = (turn: Pick<Presidency, "evidence" | "startsOn">, today: Day): Status => {
  const hasBegun = turn.startsOn <= today;
  if (turn.evidence === "rule-derived") return hasBegun ? "derived" : "projected";
  return hasBegun ? "confirmed" : "scheduled";
};
