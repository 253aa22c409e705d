import type { Day } from "./day.ts";
import type { Month } from "./month.ts";
import type { Presidency } from "./presidency.ts";
import type { RotationMonth } from "./rotation/council.ts";
import type { Explanation } from "./rotation/explanation.ts";
import type { Prospect } from "./rotation/prospect.ts";
import type { Scenario } from "./rotation/scenario.ts";
import type { TurnStatistics } from "./rotation/statistics.ts";
import type { WhatIf } from "./rotation/what-if.ts";
import type { RotationException } from "./rotation-exception.ts";
import type { Slug } from "./slug.ts";
import type { Sources, StateMention } from "./views.ts";

/** Every state that an answer of the rotation names, by id, under its UN name of today or the last it bore. */
type Mentions = { states: Record<Slug, StateMention> };

/** One computed month beside the record, which beats it; a disagreement is shown, not hidden. */
export type ProjectedMonth = {
  computed: RotationMonth;
  /** The recorded turn that begins in this month; null where none is recorded. */
  recorded: Pick<Presidency, "stateId" | "name" | "evidence"> | null;
};

/** What `rotation.project` answers. */
export type RotationView = Mentions & {
  today: Day;
  months: ProjectedMonth[];
  /** The first month without a certain president; null when there is none. */
  edge: Month | null;
  /** The exceptions that the months refer to by id. */
  exceptions: RotationException[];
  sources: Sources;
};

/** What `rotation.explain` answers. */
export type ExplanationView = Mentions & Explanation & { sources: Sources };

/** What `rotation.prospect` answers: when a state presides next. */
export type ProspectView = Prospect & { today: Day; state: StateMention };

/** What `rotation.scenario` answers. */
export type ScenarioView = Mentions &
  WhatIf & {
    /** The scenario as it was understood. */
    scenario: Scenario;
    /** Its address: equal scenarios have equal ones. */
    query: string;
  };

/** What `rotation.statistics` answers, over the recorded turns that have begun. */
export type StatisticsView = Mentions & {
  today: Day;
  /** Most turns first. */
  statistics: TurnStatistics[];
  /** Ids of the members of today that never sat, and of states that sat without a turn. */
  neverSat: Slug[];
  satWithoutTurn: Slug[];
};
