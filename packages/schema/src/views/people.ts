import { z } from "zod";
import { Ambassador } from "../ambassador.ts";
import { Presider } from "../presider.ts";
import { Correction } from "./corrections.ts";
import { Sources, StateMention } from "./mentions.ts";
import { Turn } from "./turns.ts";

/** All that the page of one person tells. */
export const AmbassadorView = z.object({
  ambassador: Ambassador,
  state: StateMention.nullable(),
  /** In the chair, oldest first. */
  presided: z.array(Presider.extend({ presidency: Turn, state: StateMention })),
  /** What was put right on this page, the latest first. */
  corrections: z.array(Correction),
  sources: Sources,
});
export type AmbassadorView = z.infer<typeof AmbassadorView>;

/** One line of the list of persons. */
export const AmbassadorSummary = Ambassador.pick({ id: true, name: true, stateId: true }).extend({
  /** In how many turns the person presided, led the delegation or was announced. */
  turns: z.int().nonnegative(),
});
export type AmbassadorSummary = z.infer<typeof AmbassadorSummary>;
