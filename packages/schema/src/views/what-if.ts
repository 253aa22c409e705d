import { z } from "zod";
import { Month } from "../month.ts";
import { Presidency } from "../presidency.ts";
import { ScenarioInput } from "../rotation/query.ts";
import type { WhatIf } from "../rotation/what-if.ts";
import { Slug } from "../slug.ts";
import { RegionalGroup } from "../state.ts";
import { StateMention } from "./mentions.ts";
import { RotationMonth } from "./rotation-month.ts";

const Contest = z.object({
  year: z.int(),
  /** `held`: the known result. `supposed`: named by the scenario, in place of a known result if there is one. `open`: neither. */
  result: z.enum(["held", "supposed", "open"]),
  groups: z.array(
    z.object({
      group: RegionalGroup,
      seats: z.int(),
      /** Who holds or would hold them, as far as known or chosen. */
      winners: z.array(Slug),
      /** Who could be chosen given the elections before, in alphabetical order of UN names; the winners among them. */
      candidates: z.array(Slug),
    }),
  ),
});

const SupposedMonth = z.object({
  /** Always true: no line of a scenario may be taken for a fact. */
  isHypothetical: z.literal(true),
  month: Month,
  supposed: RotationMonth,
  /** The same month from the known memberships alone. */
  published: RotationMonth,
  /** `added`: unknown without the scenario. `lost`: known without it, open with it. `open`: unknown either way. */
  change: z.enum(["same", "changed", "added", "lost", "open"]),
});

const Outcome = z.object({
  contests: z.array(Contest),
  months: z.array(SupposedMonth),
  /** The months of each state that presides, by its first month. */
  byState: z.array(z.object({ stateId: Slug, name: Presidency.shape.name, months: z.array(Month) })),
}) satisfies z.ZodType<Omit<WhatIf, "problems">>;

/** What `rotation.scenario` answers. An impossible scenario is refused with a problem on each wrong choice. */
export const ScenarioView = Outcome.extend({
  /** The scenario as it was understood. */
  scenario: ScenarioInput,
  /** Its address: equal scenarios have equal ones. */
  query: z.string(),
  /** Every state that the answer names, by id, under its UN name of today or the last it bore. */
  states: z.record(Slug, StateMention),
});
export type ScenarioView = z.infer<typeof ScenarioView>;
