import { z } from "zod";
import { Day } from "../day.ts";
import { Month } from "../month.ts";
import { Presidency } from "../presidency.ts";
import type { Explanation } from "../rotation/explanation.ts";
import type { Prospect as ComputedProspect } from "../rotation/prospect.ts";
import type { TurnStatistics as Computed } from "../rotation/statistics.ts";
import { RotationException } from "../rotation-exception.ts";
import { Slug } from "../slug.ts";
import { Sources, StateMention } from "./mentions.ts";
import { Seat } from "./months.ts";
import { ExplanationStep, RotationMonth, RotationTurn } from "./rotation-month.ts";

/** Every state that an answer of the rotation names, by id, under its UN name of today or the last it bore. */
const states = z.record(Slug, StateMention);

/** The first month without a certain president: turns from there on are missing. Null when there is none. */
const edge = Month.nullable();

/** One computed month beside the record, which beats it; a disagreement is shown, not hidden. */
export const ProjectedMonth = z.object({
  computed: RotationMonth,
  /** The recorded turn that begins in this month; null where none is recorded. */
  recorded: z
    .object({
      stateId: Slug,
      name: Presidency.shape.name,
      evidence: Presidency.shape.evidence,
    })
    .nullable(),
});
export type ProjectedMonth = z.infer<typeof ProjectedMonth>;

/** What `rotation.project` answers. */
export const RotationView = z.object({
  today: Day,
  months: z.array(ProjectedMonth),
  edge,
  /** The exceptions that the months refer to by id. */
  exceptions: z.array(RotationException),
  states,
  sources: Sources,
});
export type RotationView = z.infer<typeof RotationView>;

/** What `rotation.explain` answers. */
export const ExplanationView = z.object({
  month: RotationMonth,
  steps: z.array(ExplanationStep),
  /** The members on the first day of the turn on record, beginning with its president; null where none is recorded. */
  table: z.array(Seat).nullable(),
  /** Who presides after it; null at the edge of what is recorded. */
  following: z.object({ stateId: Slug, state: StateMention }).nullable(),
  states,
  sources: Sources,
}) satisfies z.ZodType<Explanation>;
export type ExplanationView = z.infer<typeof ExplanationView>;

/** What `rotation.turns` answers: the turns of a state that begin within a period, as the rule computes them. */
export const TurnsView = z.object({ state: StateMention, turns: z.array(RotationTurn), edge });
export type TurnsView = z.infer<typeof TurnsView>;

const Prospect = z.object({
  earliest: Month.nullable(),
  latest: Month.nullable(),
}) satisfies z.ZodType<ComputedProspect>;

/** What `rotation.prospect` answers: when a state presides next, counted from the month after today's. */
export const ProspectView = Prospect.extend({
  today: Day,
  state: StateMention,
  /** Its known turns to come, up to the edge. */
  coming: z.array(Month),
  edge,
  /** The first turn from the edge on; null without an edge. */
  beyond: Prospect.nullable(),
});
export type ProspectView = z.infer<typeof ProspectView>;

const TurnStatistics = z.object({
  stateId: Slug,
  turns: z.int().min(1),
  first: Month,
  last: Month,
  /** Months from each turn to the next, oldest first; one fewer than the turns. */
  gaps: z.array(z.int()),
}) satisfies z.ZodType<Computed>;

/** What `rotation.statistics` answers, over the recorded turns that have begun. */
export const StatisticsView = z.object({
  today: Day,
  /** Most turns first. */
  statistics: z.array(TurnStatistics),
  /** Ids of the members of today that never sat. */
  neverSat: z.array(Slug),
  /** Ids of the states that sat without a turn. */
  satWithoutTurn: z.array(Slug),
  states,
});
export type StatisticsView = z.infer<typeof StatisticsView>;
