import { z } from "zod";
import { Licence } from "../licence.ts";

const Count = z.int().nonnegative();

/** How well one decade of turns is known. */
export const Coverage = z.object({
  /** First year of the decade. */
  decade: z.int(),
  turns: Count,
  twoSources: Count,
  oneSource: Count,
  derived: Count,
  withPresider: Count,
  withProfile: Count,
});
export type Coverage = z.infer<typeof Coverage>;

/** How much is known at all, and on whose terms. */
export const CoverageView = z.object({
  /** Oldest first. */
  decades: z.array(Coverage),
  totals: z.object({
    turns: Count,
    states: Count,
    memberships: Count,
    people: Count,
    events: Count,
    profiles: Count,
    sources: Count,
  }),
  licences: z.array(Licence),
});
export type CoverageView = z.infer<typeof CoverageView>;
