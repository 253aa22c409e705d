import type { Slug, StateMention } from "@council/schema";
import type { NamedState } from "../store/states.ts";
import { idsIn } from "./ids-in.ts";
import { presentMention } from "./state-mention.ts";

const stateKeys = new Set(["stateId", "resumesAfter", "winners", "candidates", "neverSat", "satWithoutTurn"]);

/** The answer with every state that it names by id. */
export const withStates = <Answer extends object>(
  states: readonly NamedState[],
  answer: Answer,
): Answer & { states: Record<Slug, StateMention> } => {
  const named = new Set(idsIn(answer, stateKeys));
  const mentions = states.filter(({ id }) => named.has(id)).map((state) => [state.id, presentMention(state)]);
  return { ...answer, states: Object.fromEntries(mentions) };
};
