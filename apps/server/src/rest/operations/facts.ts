import {
  AmbassadorView,
  CorrectionList,
  CountryProfileView,
  CoverageView,
  EventQuery,
  MembershipQuery,
  MonthQuery,
  PageQuery,
  SearchAnswer,
  SearchQuery,
  SlugQuery,
  StateFigures,
  StateView,
} from "@council/schema";
import { z } from "zod";
import { pageOf } from "../../views/page.ts";
import { operation } from "../operation.ts";
import { restSchemas } from "../pages.ts";

/** States, people, seats, meetings, and what is known of them at all. */
export const factOperations = [
  operation({
    id: "listStates",
    path: "/states",
    summary: "All states, page by page: how often each sat and presided",
    query: PageQuery,
    answer: restSchemas.StatePage,
    ask: async (caller, asked) => {
      const { page, next } = pageOf(await caller.states.list(), asked);
      return { states: page, next };
    },
    examples: [{}, { after: "france", limit: "3" }],
  }),
  operation({
    id: "getState",
    path: "/states/{id}",
    summary: "One state: its names, seats, turns and people",
    query: SlugQuery,
    answer: StateView,
    ask: (caller, asked) => caller.states.get(asked),
    idOf: ({ state }) => state.id,
    examples: [{ id: "republic-of-korea" }],
  }),
  operation({
    id: "listFigures",
    path: "/states/{id}/figures",
    summary: "Population, emissions and income of one state over the years, beside the world's",
    query: SlugQuery,
    answer: StateFigures,
    ask: (caller, asked) => caller.states.figures(asked),
    examples: [{ id: "republic-of-korea" }],
  }),
  operation({
    id: "listPeople",
    path: "/people",
    summary: "All who presided or were named to, page by page",
    query: PageQuery,
    answer: restSchemas.PersonPage,
    ask: async (caller, asked) => {
      const { page, next } = pageOf(await caller.ambassadors.list(), asked);
      return { people: page, next };
    },
    examples: [{}, { after: "sangjin-kim", limit: "3" }],
  }),
  operation({
    id: "getPerson",
    path: "/people/{id}",
    summary: "One person, and what the person presided over",
    query: SlugQuery,
    answer: AmbassadorView,
    ask: (caller, asked) => caller.ambassadors.get(asked),
    idOf: ({ ambassador }) => ambassador.id,
    examples: [{ id: "sangjin-kim" }],
  }),
  operation({
    id: "listMemberships",
    path: "/memberships",
    summary: "Seats of a year or a day, or all page by page",
    query: MembershipQuery,
    answer: restSchemas.MembershipPage,
    ask: (caller, asked) => caller.memberships.list(asked),
    examples: [{ year: "1984" }, { on: "1984-08-04" }, { after: "china-1946-01-17", limit: "3" }],
  }),
  operation({
    id: "listEvents",
    path: "/events",
    summary: "Meetings of a year or a month, or all page by page",
    query: EventQuery,
    answer: restSchemas.EventPage,
    ask: (caller, asked) => caller.events.list(asked),
    examples: [{ year: "2025" }, { month: "2025-09" }, { limit: "3" }],
  }),
  operation({
    id: "getCountryProfile",
    path: "/presidencies/{month}/country-profile",
    summary: "The presiding country as it was in its month",
    query: MonthQuery,
    answer: CountryProfileView,
    ask: (caller, asked) => caller.countryProfiles.byMonth(asked),
    examples: [{ month: "2025-09" }],
  }),
  operation({
    id: "search",
    path: "/search",
    summary: "States, people, months and topics under any name or spelling",
    query: SearchQuery,
    answer: SearchAnswer,
    ask: (caller, asked) => caller.search.find(asked),
    examples: [{ q: "korea", limit: "5" }, { q: "Kim Sang-jin" }],
  }),
  operation({
    id: "getCoverage",
    path: "/coverage",
    summary: "How much is known, decade by decade, and on whose terms",
    query: z.strictObject({}),
    answer: CoverageView,
    ask: (caller) => caller.coverage.get(),
    examples: [{}],
  }),
  operation({
    id: "listCorrections",
    path: "/corrections",
    summary: "What was put right after publication: what, when and why, the latest first",
    query: z.strictObject({}),
    answer: CorrectionList,
    ask: (caller) => caller.corrections.list(),
    examples: [{}],
  }),
];
