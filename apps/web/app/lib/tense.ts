import type { Day, Turn } from "@council/schema";

/** Whether a turn is over, runs or is to come on `today`. */
export const tenseOf = (
  turn: Pick<Turn, "startsOn" | "endsBefore">,
  today: Day,
): "past" | "present" | "future" => {
  if (turn.endsBefore <= today) return "past";
  return turn.startsOn <= today ? "present" : "future";
};
