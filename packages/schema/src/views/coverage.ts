import { z } from "zod";
import { Licence } from "../licence.ts";
import { Month } from "../month.ts";

const Count = z.int().nonnegative();

/** How well one decade of turns is known. `twoSources`, `oneSource`, `announced` and `derived` add up to `turns`. */
export const Coverage = z.object({
  /** First year of the decade. */
  decade: z.int(),
  turns: Count,
  twoSources: Count,
  oneSource: Count,
  /** Turns whose every source was written before they began. */
  announced: Count,
  derived: Count,
  /** Turns for which a source names somebody who led the delegation or sat in the chair. */
  withPresider: Count,
  withProfile: Count,
});
export type Coverage = z.infer<typeof Coverage>;

/** What is looked for next: the turns begun by now that lack a source, a second source, a person or a profile. */
export const CoverageGap = z.object({
  lacks: z.enum(["source", "second-source", "presider", "profile"]),
  turns: Count,
  /** The newest of them, newest first. */
  newest: z.array(Month),
});
export type CoverageGap = z.infer<typeof CoverageGap>;

/** Where a mistake can be told. */
export const Corrections = z.object({
  /** Address of a new issue with `{title}` and `{body}` in the places of both; null where none is known. */
  issuesUrl: z.string().nullable(),
});
export type Corrections = z.infer<typeof Corrections>;

/** How much is known at all, and on whose terms. */
export const CoverageView = z.object({
  /** Oldest first. */
  decades: z.array(Coverage),
  gaps: z.array(CoverageGap),
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
