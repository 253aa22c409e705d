import { type Day, type NumberedTurn, statusOf, type Turn } from "@council/schema";
import type { TurnRow } from "../store/turns.ts";

/** A turn in a list of many, as seen from `today`. */
export const turnOf = (turn: TurnRow, today: Day): Turn => ({
  id: turn.id,
  stateId: turn.stateId,
  name: turn.name,
  status: statusOf(turn, today),
  startsOn: turn.startsOn,
  endsBefore: turn.endsBefore,
});

/** The turns of one state, oldest first, numbered from its first. */
export const numberedTurns = (turns: TurnRow[], today: Day): NumberedTurn[] =>
  turns.map((turn, index) => ({ ...turnOf(turn, today), number: index + 1 }));
