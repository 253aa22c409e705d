import { z } from "zod";
import { Day } from "./day.ts";
import { Reference, Slug } from "./slug.ts";
import { SourceIds } from "./source.ts";
import { RegionalGroup } from "./state.ts";

/** A seat that a state held on the Council under one name. A seat that changed its name in mid-term is two memberships. */
export const Membership = z
  .object({
    /** State and first day: `"republic-of-korea-2024-01-01"`. */
    id: Slug,
    stateId: Reference,
    /** The UN name in English while it sat: the sort key of rule 18. */
    name: z.string().min(1),
    startsOn: Day,
    /** First day on which it no longer sits; null for a permanent member in office. */
    endsBefore: Day.nullable(),
    seat: z.enum(["permanent", "elected"]),
    /** The group whose seat it held; null for permanent members and before 1966. */
    group: RegionalGroup.nullable(),
    note: z.string().min(1).nullable(),
    sources: SourceIds,
  })
  .refine((m) => m.endsBefore === null || m.startsOn < m.endsBefore, {
    path: ["endsBefore"],
    message: "The end must come after the start.",
  });
export type Membership = z.infer<typeof Membership>;
