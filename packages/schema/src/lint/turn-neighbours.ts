import { overlap } from "../calendar.ts";
import type { Presidency } from "../presidency.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding, warns } from "./finding.ts";

/** A turn that shares days with another, or that leaves days without a president between it and the turn before or after. */
export const turnNeighbours = (turn: Presidency, { presidencies }: Facts): Finding[] => {
  const others = presidencies.filter(({ id }) => id !== turn.id);
  const shared = others.filter((other) => overlap(turn, other));
  const before = others.filter(({ endsBefore }) => endsBefore <= turn.startsOn).at(-1);
  const after = others.find(({ startsOn }) => startsOn >= turn.endsBefore);
  const gaps: [string, string, "startsOn" | "endsBefore"][] = [];
  if (before && shared.length === 0 && before.endsBefore < turn.startsOn)
    gaps.push([before.endsBefore, turn.startsOn, "startsOn"]);
  if (after && shared.length === 0 && turn.endsBefore < after.startsOn)
    gaps.push([turn.endsBefore, after.startsOn, "endsBefore"]);
  return [
    ...shared.map(({ id, startsOn, endsBefore }) =>
      blocks("overlap", ["startsOn"], `The turn ${id} already runs from ${startsOn} until ${endsBefore}.`),
    ),
    ...gaps.map(([from, until, field]) =>
      warns("gap", [field], `Nobody presides from ${from} until ${until}: enter the turns in between.`),
    ),
  ];
};
