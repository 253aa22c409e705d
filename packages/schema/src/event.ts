import { z } from "zod";
import { Day } from "./day.ts";
import { Month } from "./month.ts";
import { Slug } from "./slug.ts";
import { Confidence, SourceIds } from "./source.ts";

/** A meeting that a presidency convened or that marked its month. Planned is not held. */
export const Event = z
  .object({
    id: Slug,
    presidencyId: Month,
    /** Null where the source names the month only. */
    startsOn: Day.nullable(),
    /** First day after it; null with `startsOn` null or when the source gives one day only. */
    endsBefore: Day.nullable(),
    /** "open debate", "briefing", "vote" … in the source's words. */
    format: z.string().min(1).max(200).nullable(),
    topic: z.string().min(1).max(300),
    /** Who was in the chair or was to be, in words. */
    chair: z.string().min(1).max(200).nullable(),
    /** `signature`: the presidency's own choice. `likely`: reported so, not named so. `other`: a notable meeting. */
    weight: z.enum(["signature", "likely", "other"]),
    status: z.enum(["announced", "held", "cancelled"]),
    outcome: z.string().min(1).max(500).nullable(),
    confidence: Confidence.nullable(),
    note: z.string().min(1).nullable(),
    sources: SourceIds,
  })
  .refine((e) => e.endsBefore === null || (e.startsOn !== null && e.startsOn < e.endsBefore), {
    path: ["endsBefore"],
    message: "The end must come after the start.",
  });
export type Event = z.infer<typeof Event>;
