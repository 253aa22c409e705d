import { AmbassadorSummary, EventList, MembershipList, PresidencyList, StateSummary } from "@council/schema";
import { z } from "zod";
import { ProblemDetails } from "./problem-details.ts";

const next = z.string().nullable().describe("Address of the next page; null when nothing follows.");

const PresidencyPage = PresidencyList.extend({ next }).describe("Turns, oldest first.");
const MembershipPage = MembershipList.extend({ next }).describe("Seats, oldest first.");
const EventPage = EventList.extend({ next }).describe("Meetings in the order of their turns.");
const StatePage = z
  .object({ states: z.array(StateSummary), next })
  .describe("States in the order of their ids.");
const PersonPage = z
  .object({ people: z.array(AmbassadorSummary), next })
  .describe("Persons in the order of their ids.");

/** What the plain interface answers in a form of its own. */
export const restSchemas = {
  ...{ PresidencyPage, MembershipPage, EventPage, StatePage, PersonPage },
  ...{ ProblemDetails },
};
