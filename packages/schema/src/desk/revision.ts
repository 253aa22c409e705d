import { z } from "zod";
import { Reason } from "./reason.ts";
import { EditableKind, RecordKind } from "./record-kind.ts";

/**
 * What was done to a record.
 *
 * - `seeded`: taken over from the text, or brought to what the text says now.
 * - `saved`, `discarded`: a draft was written, or thrown away.
 * - `scheduled`, `unscheduled`: a draft was given a time to be published, or lost it.
 * - `published`: readers see it.
 * - `withdrawn`: readers no longer see it; it can be restored.
 * - `restored`: an earlier revision became a draft.
 * - `refused`: a save that another had overtaken in the same field; it changed nothing and is kept so that nothing is lost.
 * - `merged`: found to be another record, to which its id leads from now on.
 */
export const Act = z.enum([
  "seeded",
  "saved",
  "discarded",
  "scheduled",
  "unscheduled",
  "published",
  "withdrawn",
  "restored",
  "refused",
  "merged",
]);
export type Act = z.infer<typeof Act>;

/** By which door a change came. */
export const Door = z.enum(["form", "import", "api", "seed", "schedule"]);
export type Door = z.infer<typeof Door>;

/** One change of one record, without its fields. */
export const Revision = z.object({
  id: z.int32().positive(),
  kind: RecordKind,
  recordId: z.string(),
  act: Act,
  isPublished: z.boolean(),
  isCorrection: z.boolean(),
  door: Door,
  /** Who did it, by the name of that day; null for the seed. */
  staffName: z.string().nullable(),
  reason: z.string().nullable(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
});
export type Revision = z.infer<typeof Revision>;

/** A draft to be saved. */
export const DraftInput = z.strictObject({
  kind: EditableKind,
  /** The id of the record; for a new one the id that `fields` bears. */
  id: z.string().min(1).max(100),
  /** The revision that the editor began from; 0 for a record that was not there. */
  from: z.int32().nonnegative(),
  /** The whole record as it is to be; read with the schema of its kind. */
  fields: z.record(z.string(), z.unknown()),
  reason: Reason.nullish(),
  door: z.enum(["form", "import", "api"]).default("api"),
});
export type DraftInput = z.infer<typeof DraftInput>;

/** Drafts that are saved together, and published together or not at all. */
export const DraftBatchInput = z.strictObject({
  drafts: z.array(DraftInput).min(1).max(60),
  reason: Reason,
});
export type DraftBatchInput = z.infer<typeof DraftBatchInput>;

/** Which state of which record a staff action is about: it is refused when `from` is not the latest revision any more. */
export const RecordVersion = z.strictObject({
  kind: EditableKind,
  id: z.string().min(1).max(100),
  from: z.int32().nonnegative(),
});
export type RecordVersion = z.infer<typeof RecordVersion>;

/** A draft to be published now. A change to what readers already see needs its reason. */
export const PublishInput = RecordVersion.extend({
  reason: Reason.nullish(),
  /** True when it puts right something that was published wrong: it is then listed in public with its reason. */
  isCorrection: z.boolean().default(false),
  /** Warnings that the publisher has read and accepts; publishing is refused while there are others. */
  accepted: z.array(z.string()).default([]),
});
export type PublishInput = z.infer<typeof PublishInput>;

/** A draft to be published later. */
export const ScheduleInput = PublishInput.extend({
  publishAt: z.iso.datetime({
    offset: true,
    message: "Give a day and a time that the clocks of New York show.",
  }),
});
export type ScheduleInput = z.infer<typeof ScheduleInput>;

/** Two revisions of one record to be compared, or one to be restored. */
export const RevisionQuery = z.strictObject({ id: z.int32().positive() });
export type RevisionQuery = z.infer<typeof RevisionQuery>;

/** An earlier revision that is to become the draft of its record; `from` is the version of the record now. */
export const RestoreInput = z.strictObject({
  id: z.int32().positive(),
  from: z.int32().nonnegative(),
  reason: Reason,
});
export type RestoreInput = z.infer<typeof RestoreInput>;

/** Two revisions of one record, in any order. */
export const RevisionPair = z.strictObject({ a: z.int32().positive(), b: z.int32().positive() });
export type RevisionPair = z.infer<typeof RevisionPair>;
