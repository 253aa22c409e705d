import { z } from "zod";

/** Why a save was refused: others changed the same fields since it began, each shown with what stood before and both values. */
export const SaveConflict = z.object({
  kind: z.string(),
  id: z.string(),
  /** The version to save from once every field is chosen. */
  version: z.int(),
  /** Whose change is in the way, and when it was saved. */
  by: z.string(),
  at: z.iso.datetime(),
  conflicts: z.array(
    z.object({ field: z.string(), base: z.unknown(), mine: z.unknown(), theirs: z.unknown() }),
  ),
  /** The record as it stands, with all that only this save touched already taken in; null when it is gone. */
  merged: z.record(z.string(), z.unknown()).nullable(),
});
export type SaveConflict = z.infer<typeof SaveConflict>;
