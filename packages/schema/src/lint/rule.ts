import type { Presidency } from "../presidency.ts";
import type { Facts } from "./facts.ts";
import { type Finding, warns } from "./finding.ts";

/**
 * A recorded turn to which the rule gives another state, or other days. The record may be right: then a departure from the rule
 * is missing, or a seat.
 */
export const ruleProjection = (turn: Presidency, { projection }: Facts): Finding[] => {
  const given = projection.get(turn.id);
  if (!given) return [];
  if (given.stateId !== turn.stateId) return [warns("rule", ["stateId"], `The rule gives ${given.name}.`)];
  if (given.startsOn === turn.startsOn && given.endsBefore === turn.endsBefore) return [];
  return [warns("rule", ["startsOn"], `The rule gives ${given.startsOn} until ${given.endsBefore}.`)];
};
