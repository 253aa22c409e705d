import { holdsOn } from "../calendar.ts";
import type { Event } from "../event.ts";
import type { Presider } from "../presider.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding, warns } from "./finding.ts";

/** Days in the chair that lie outside the turn. */
export const sittingOutsideTurn = (
  { presidencyId, sittings }: Presider,
  { presidencies }: Facts,
): Finding[] => {
  const turn = presidencies.find(({ id }) => id === presidencyId);
  if (!turn) return [];
  return sittings.flatMap(({ day }, at) =>
    holdsOn(turn, day)
      ? []
      : [
          blocks(
            "outside-turn",
            ["sittings", at, "day"],
            `The turn ${turn.id} runs from ${turn.startsOn} until ${turn.endsBefore}, and ${day} is not in it.`,
          ),
        ],
  );
};

/** An event that begins outside the turn it belongs to. */
export const eventOutsideTurn = ({ presidencyId, startsOn }: Event, { presidencies }: Facts): Finding[] => {
  const turn = presidencies.find(({ id }) => id === presidencyId);
  if (!turn || startsOn === null || holdsOn(turn, startsOn)) return [];
  return [
    warns(
      "outside-turn",
      ["startsOn"],
      `${startsOn} is not in the turn ${turn.id}, from ${turn.startsOn} until ${turn.endsBefore}.`,
    ),
  ];
};
