import {
  CompareQuery,
  Comparison,
  ExplanationView,
  History,
  MonthQuery,
  PresidencyQuery,
  PresidencyView,
  ProspectView,
  parseScenario,
  RotationQuery,
  RotationView,
  type ScenarioInput,
  ScenarioView,
  SlugQuery,
  StatisticsView,
  TurnsQuery,
  TurnsView,
} from "@council/schema";
import { z } from "zod";
import { operation } from "../operation.ts";
import { restSchemas } from "../pages.ts";
import { refuse, refuseNames } from "../parameters.ts";

const Nothing = z.strictObject({});

/** Turns as recorded, and as the rule of rotation computes them. */
export const turnOperations = [
  operation({
    id: "listPresidencies",
    path: "/presidencies",
    summary: "Turns of a year or of some months, or all page by page",
    query: PresidencyQuery,
    answer: restSchemas.PresidencyPage,
    ask: (caller, asked) => caller.presidencies.list(asked),
    examples: [{ year: "2025" }, { from: "2025-09", months: "2" }, { after: "2025-08", limit: "2" }],
  }),
  operation({
    id: "getCurrentPresidency",
    path: "/presidencies/current",
    summary: "The turn of today, in New York",
    query: Nothing,
    answer: PresidencyView,
    ask: (caller) => caller.presidencies.current(),
    examples: [{}],
  }),
  operation({
    id: "comparePresidencies",
    path: "/presidencies/compare",
    summary: "Two to six turns side by side",
    query: CompareQuery,
    answer: Comparison,
    ask: (caller, asked) => caller.presidencies.compare(asked),
    examples: [{ presidencies: "2024-06,2025-09" }],
  }),
  operation({
    id: "getPresidency",
    path: "/presidencies/{month}",
    summary: "One turn with all that is known of it",
    query: MonthQuery,
    answer: PresidencyView,
    ask: (caller, asked) => caller.presidencies.byMonth(asked),
    idOf: ({ presidency }) => presidency.id,
    examples: [{ month: "2025-09" }],
  }),
  operation({
    id: "explainPresidency",
    path: "/presidencies/{month}/explanation",
    summary: "Why this state presides in a month, step by step",
    query: MonthQuery,
    answer: ExplanationView,
    ask: (caller, asked) => caller.rotation.explain(asked),
    examples: [{ month: "1995-01" }],
  }),
  operation({
    id: "getHistory",
    path: "/history",
    summary: "Every turn since 17 January 1946, in short",
    query: Nothing,
    answer: History,
    ask: (caller) => caller.presidencies.history(),
    examples: [{}],
  }),
  operation({
    id: "projectRotation",
    path: "/rotation",
    summary: "Who presides from a month on, by the rule, beside what is recorded",
    query: RotationQuery,
    answer: RotationView,
    ask: (caller, asked) => caller.rotation.project(asked),
    examples: [{ from: "2026-12", months: "3" }, { from: "2027-01" }],
  }),
  operation({
    id: "listTurnsOfState",
    path: "/rotation/turns",
    summary: "The turns of one state in a period, by the rule",
    query: TurnsQuery,
    answer: TurnsView,
    ask: (caller, asked) => caller.rotation.turns(asked),
    examples: [{ stateId: "china", startsOn: "2026-01-01", endsBefore: "2028-01-01" }],
  }),
  operation({
    id: "getProspect",
    path: "/states/{id}/prospect",
    summary: "When a state presides next: its earliest and its latest month",
    query: SlugQuery,
    answer: ProspectView,
    ask: (caller, asked) => caller.rotation.prospect(asked),
    examples: [{ id: "china" }],
  }),
  operation({
    id: "playScenario",
    path: "/rotation/scenario",
    summary: "What would follow if elections came out as supposed: each year with its winners",
    query: Nothing,
    readQuery: (parameters): ScenarioInput => {
      refuseNames(parameters, (name) => /^\d{4}$/.test(name));
      const { scenario, problems } = parseScenario(parameters);
      refuse(problems);
      return scenario;
    },
    answer: ScenarioView,
    ask: (caller, asked) => caller.rotation.scenario(asked),
    examples: [{ 2027: "croatia,ghana,india,kenya,peru" }],
  }),
  operation({
    id: "getStatistics",
    path: "/rotation/statistics",
    summary: "How often and when each state presided until today",
    query: Nothing,
    answer: StatisticsView,
    ask: (caller) => caller.rotation.statistics(),
    examples: [{}],
  }),
];
