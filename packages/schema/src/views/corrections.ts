import { z } from "zod";
import { Day } from "../day.ts";
import { RecordKind } from "../desk/record-kind.ts";

/** What a correction put right, in kinds that a reader tells apart. */
export const CorrectedPart = z.enum([
  "names",
  "state",
  "person",
  "dates",
  "capacity",
  "days-in-the-chair",
  "postings",
  "education",
  "career",
  "languages",
  "event",
  "government",
  "figures",
  "text",
  "certainty",
  "note",
  "sources",
  "other",
]);
export type CorrectedPart = z.infer<typeof CorrectedPart>;

/** Something that was put right after it had been published: what, when and why. Who did it is not told. */
export const Correction = z.object({
  kind: RecordKind,
  recordId: z.string(),
  /** What the record calls itself; null where it has no name of its own. */
  name: z.string().nullable(),
  /** The page that shows it; null for a source, and for what is gone. */
  page: z.object({ kind: z.enum(["month", "state", "person"]), id: z.string() }).nullable(),
  parts: z.array(CorrectedPart),
  /** True when it was taken from the readers' sight altogether. */
  isGone: z.boolean(),
  /** The day in New York. */
  on: Day,
  reason: z.string().nullable(),
});
export type Correction = z.infer<typeof Correction>;

/** All corrections, the latest first. */
export const CorrectionList = z.object({ corrections: z.array(Correction) });
export type CorrectionList = z.infer<typeof CorrectionList>;
