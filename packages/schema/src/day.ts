import { z } from "zod";

const isCalendarDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** A calendar day, `"YYYY-MM-DD"`, that exists in the Gregorian calendar. Days of the Council are days in New York. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true, message: "Give a day as YYYY-MM-DD." })
  .refine(isCalendarDay, { message: "There is no such day in the calendar." });
export type Day = z.infer<typeof Day>;

/**
 * A date as exactly as its source gives it: `"2025"`, `"2025-07"` or `"2025-07-29"`. Texts of one length compare in order.
 */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, {
    abort: true,
    message: "Give a date as YYYY, YYYY-MM or YYYY-MM-DD.",
  })
  .refine((text) => text.length < 10 || isCalendarDay(text), {
    message: "There is no such day in the calendar.",
  });
export type PartialDay = z.infer<typeof PartialDay>;
