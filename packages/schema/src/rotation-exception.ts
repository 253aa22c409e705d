import { z } from "zod";
import { Day } from "./day.ts";
import { Month } from "./month.ts";
import { Reference, Slug } from "./slug.ts";
import { SourceIds } from "./source.ts";

const facts = { id: Slug, reason: z.string().min(1), sources: SourceIds };

/**
 * A departure from rule 18, as data.
 *
 * - `calendar`: turns that begin in `firstMonth` to `lastMonth` begin on `startsOnDay` and end the day before it, a month later.
 * - `extension`: the turn of `month` runs on until `endsBefore`; no turn begins in between.
 * - `out-of-order`: `stateId` presides in `month`. The order then goes on after `resumesAfter`, or after `stateId` when that is null.
 * - `cession`: under rule 20 the president of `month` ceded the chair to `stateId` for one question. It does not move the rota.
 */
export const RotationException = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("calendar"),
    ...facts,
    firstMonth: Month,
    lastMonth: Month,
    startsOnDay: z.int().min(2).max(28),
  }),
  z.object({ kind: z.literal("extension"), ...facts, month: Month, endsBefore: Day }),
  z.object({
    kind: z.literal("out-of-order"),
    ...facts,
    month: Month,
    stateId: Reference,
    resumesAfter: Reference.nullable(),
  }),
  z.object({
    kind: z.literal("cession"),
    ...facts,
    month: Month,
    stateId: Reference,
    question: z.string().min(1),
  }),
]);
export type RotationException = z.infer<typeof RotationException>;
