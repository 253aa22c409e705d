import type { RegionalGroup, Slug } from "@council/schema";
import { yearOf } from "@council/schema/calendar";
import { groups } from "../ui/groups.ts";
import type { Thread } from "./threads.ts";

/** What a reader asked to see, as the address says it. */
export type Choice = {
  /** A state's id, whether or not it ever presided. */
  state: Slug | null;
  group: RegionalGroup | null;
  /** First year of the decade that is listed; `"all"` lists every decade, null leaves it to the page. */
  decade: number | "all" | null;
};

/** Reads a choice from an address. What makes no sense is as if it had not been asked. */
export const choiceOf = (asked: URLSearchParams): Choice => {
  const decade = asked.get("decade") ?? "";
  return {
    state: asked.get("state") || null,
    group: groups.find((id) => id === asked.get("group")) ?? null,
    decade: decade === "all" ? "all" : /^(19[4-9]|20\d)0$/.test(decade) ? Number(decade) : null,
  };
};

/** The address of a choice. */
export const historyPath = ({ state, group, decade }: Choice): string => {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(group && { group }),
    ...(decade && { decade: String(decade) }),
  });
  return query.size > 0 ? `/history?${query}` : "/history";
};

/** The turns of the chosen state and group. */
export const chosen = (threads: Thread[], { state, group }: Choice): Thread[] =>
  threads.filter((turn) => (!state || turn.stateId === state) && (!group || turn.group === group));

/** First year of the decade in which a turn begins. */
export const decadeOf = ({ id }: Pick<Thread, "id">): number => Math.floor(yearOf(id) / 10) * 10;
