import {
  AmbassadorSummary,
  AmbassadorView,
  Comparison,
  CorrectionList,
  Corrections,
  CountryProfileView,
  CoverageView,
  EventList,
  ExplanationView,
  History,
  Manifest,
  MembershipList,
  monthsOfYear,
  PresidencyList,
  PresidencyView,
  ProspectView,
  RotationView,
  ScenarioView,
  SearchAnswer,
  SearchContent,
  StateFigures,
  StateSummary,
  StateView,
  StatisticsView,
  TurnsView,
} from "@council/schema";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openCouncil } from "../testing/open-council.ts";

const council = await openCouncil();
const ask = council.ask();

/** Parsing leaves out what a schema does not describe: what is left must be the whole answer. */
const isDescribed = (answer: unknown, schema: z.ZodType) => expect(schema.parse(answer)).toEqual(answer);

describe("an answer is what its schema says, and nothing more", () => {
  test.each<[string, z.ZodType, () => Promise<unknown>]>([
    ["presidencies.list", PresidencyList, () => ask.presidencies.list({ year: 2025 })],
    ["presidencies.current", PresidencyView, () => ask.presidencies.current()],
    [
      "presidencies.compare",
      Comparison,
      () => ask.presidencies.compare({ presidencies: ["2024-06", "1946-01", "2027-12"] }),
    ],
    ["presidencies.history", History, () => ask.presidencies.history()],
    ["states.figures", StateFigures, () => ask.states.figures({ id: "republic-of-korea" })],
    ["states.list", z.array(StateSummary), () => ask.states.list()],
    ["ambassadors.list", z.array(AmbassadorSummary), () => ask.ambassadors.list()],
    ["memberships.list", MembershipList, () => ask.memberships.list({ year: 1966 })],
    ["events.list", EventList, () => ask.events.list({ year: 2025 })],
    ["countryProfiles.byMonth", CountryProfileView, () => ask.countryProfiles.byMonth({ month: "2025-09" })],
    ["corrections.get", Corrections, () => ask.corrections.get()],
    ["corrections.list", CorrectionList, () => ask.corrections.list()],
    ["manifest.get", Manifest, () => ask.manifest.get()],
    ["coverage.get", CoverageView, () => ask.coverage.get()],
    ["rotation.project", RotationView, () => ask.rotation.project({ from: "1946-01", months: 1200 })],
    [
      "rotation.turns",
      TurnsView,
      () => ask.rotation.turns({ stateId: "china", startsOn: "2026-01-01", endsBefore: "2028-01-01" }),
    ],
    ["rotation.prospect", ProspectView, () => ask.rotation.prospect({ id: "china" })],
    ["rotation.statistics", StatisticsView, () => ask.rotation.statistics()],
    [
      "rotation.scenario",
      ScenarioView,
      () => ask.rotation.scenario([{ year: 2027, winners: ["croatia", "ghana", "india", "kenya", "peru"] }]),
    ],
    ["search.find", SearchAnswer, () => ask.search.find({ q: "korea" })],
    ["search.content", SearchContent, () => ask.search.content()],
  ])("%s", async (_procedure, schema, answer) => isDescribed(await answer(), schema));

  test.each([1946, 1948, 1966, 1994, 1995, 2025, 2027])("every month of %i, and why", async (year) => {
    for (const month of monthsOfYear(year)) {
      isDescribed(await ask.presidencies.byMonth({ month }), PresidencyView);
      isDescribed(await ask.rotation.explain({ month }), ExplanationView);
    }
  });

  test.each(["china", "soviet-union", "republic-of-korea", "nauru"])("the state %s", async (id) =>
    isDescribed(await ask.states.get({ id }), StateView),
  );

  test("every person", async () => {
    for (const { id } of await ask.ambassadors.list())
      isDescribed(await ask.ambassadors.get({ id }), AmbassadorView);
  });
});
