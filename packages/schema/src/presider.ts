import { z } from "zod";
import { Capacity } from "./ambassador.ts";
import { Day } from "./day.ts";
import { Month } from "./month.ts";
import { Reference, Slug } from "./slug.ts";
import { Confidence, SourceIds } from "./source.ts";

/** A day on which a person was seen in the chair. */
export const Sitting = z.object({
  day: Day,
  /** Document symbol of the meeting record, such as "S/PV.3478". */
  symbol: z.string().min(1).max(40).nullable(),
  topic: z.string().min(1).max(300).nullable(),
  sources: SourceIds,
});
export type Sitting = z.infer<typeof Sitting>;

/** A person who presided, or was named to preside, in one presidency and in one capacity. */
export const Presider = z.object({
  /**
   * Presidency and person, and a number when one person acted in two capacities: `"2025-09-sangjin-kim"`. It stays when
   * somebody else takes the place of a person who was only announced.
   */
  id: Slug,
  presidencyId: Month,
  ambassadorId: Reference,
  /** Null where the source prints a name without a capacity. */
  capacity: Capacity.nullable(),
  /** The capacity in words; null where none was printed. */
  title: z.string().min(1).max(300).nullable(),
  /**
   * `led`: led the delegation, president of the month by office. `sat`: seen presiding over a meeting.
   * `announced`: named beforehand, not seen.
   */
  role: z.enum(["led", "sat", "announced"]),
  /** Days seen in the chair, in order; empty when a source only names the person for the month. */
  sittings: z.array(Sitting),
  confidence: Confidence.nullable(),
  note: z.string().min(1).nullable(),
  sources: SourceIds,
});
export type Presider = z.infer<typeof Presider>;
