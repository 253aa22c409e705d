import { addMonths } from "../calendar.ts";
import type { Day } from "../day.ts";
import type { Month } from "../month.ts";
import type { RotationException } from "../rotation-exception.ts";

/** The exceptions that concern `month`, in the order given: those that move the rota and those that do not. */
export const exceptionsOf = (month: Month, exceptions: readonly RotationException[]): RotationException[] =>
  exceptions.filter((e) =>
    e.kind === "calendar" ? e.firstMonth <= month && month <= e.lastMonth : e.month === month,
  );

/**
 * The days of the turn that begins in `month`: the calendar month unless an exception says otherwise. Null when no turn
 * begins then, because an earlier one was extended over it.
 *
 * @example
 * turnPeriod("2025-09", []) // { startsOn: "2025-09-01", endsBefore: "2025-10-01" }
 */
export const turnPeriod = (
  month: Month,
  exceptions: readonly RotationException[],
): { startsOn: Day; endsBefore: Day } | null => {
  const here = exceptionsOf(month, exceptions);
  const calendar = here.find((e) => e.kind === "calendar");
  const extension = here.find((e) => e.kind === "extension");
  const day = String(calendar?.startsOnDay ?? 1).padStart(2, "0");
  const startsOn = `${month}-${day}`;
  const isCovered = exceptions.some(
    (e) => e.kind === "extension" && e.month < month && startsOn < e.endsBefore,
  );
  return isCovered
    ? null
    : { startsOn, endsBefore: extension?.endsBefore ?? `${addMonths(month, 1)}-${day}` };
};
