import type { Day } from "./day.ts";
import type { Month } from "./month.ts";
import type { Presidency } from "./presidency.ts";
import type { RotationMonth } from "./rotation/council.ts";
import type { Explanation } from "./rotation/explanation.ts";
import type { Prospect } from "./rotation/prospect.ts";
import type { RotationTurn } from "./rotation/rule.ts";
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

/** What `rotation.turns` answers: the turns of a state that begin within a period, as the rule computes them. */
export type TurnsView = {
  state: StateMention;
  turns: RotationTurn[];
  /** The first month without a certain president: turns from there on are missing. Null when there is none. */
  edge: Month | null;
};

/** What `rotation.prospect` answers: when a state presides next, counted from the month after today's. */
export type ProspectView = Prospect & {
  today: Day;
  state: StateMention;
  /** Its known turns to come, up to the edge. */
  coming: Month[];
  /** The first month without a certain president; null when there is none. */
  edge: Month | null;
  /** The first turn from the edge on; null without an edge. */
  beyond: Prospect | null;
};

/** What `rotation.scenario` answers. An impossible scenario is refused with a problem on each wrong choice. */
export type ScenarioView = Mentions &
  Omit<WhatIf, "problems"> & {
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
