import { z } from "zod";
import { Day } from "./day.ts";
import { Month } from "./month.ts";
import { Slug } from "./slug.ts";

/** A year of the Council, from 1946 on. */
export const Year = z
  .int({ abort: true, message: "Give a year as four digits." })
  .min(1946, "The Council first met in 1946.")
  .max(2999, "Give a year as four digits.");
export type Year = z.infer<typeof Year>;

/** One month. */
export const MonthQuery = z.strictObject({ month: Month });
export type MonthQuery = z.infer<typeof MonthQuery>;

/** One state or person; for a state a former id or a common spelling will do. */
export const SlugQuery = z.strictObject({ id: Slug });
export type SlugQuery = z.infer<typeof SlugQuery>;

const onlyOne = (query: object): boolean =>
  Object.values(query).filter((value) => value !== undefined).length === 1;

/** The turns that begin in a year, or in `months` months from a month on; `months` is 12 when absent. */
export const PresidencyQuery = z
  .strictObject({
    year: Year.optional(),
    from: Month.optional(),
    months: z
      .int({ abort: true, message: "Give a whole number of months." })
      .min(1, "Ask for one month or more.")
      .max(120, "Ask for 120 months or fewer.")
      .optional(),
  })
  .refine(({ year, from }) => onlyOne({ year, from }), {
    path: ["year"],
    message: "Give either a year or a month to start from.",
  })
  .refine(({ from, months }) => months === undefined || from !== undefined, {
    path: ["from"],
    message: "Give the month to start from.",
  });
export type PresidencyQuery = z.infer<typeof PresidencyQuery>;

/** The seats held on any day of a year, or on one day. */
export const MembershipQuery = z
  .strictObject({ year: Year.optional(), on: Day.optional() })
  .refine(onlyOne, { path: ["year"], message: "Give either a year or a day." });
export type MembershipQuery = z.infer<typeof MembershipQuery>;

/** The meetings in the presidencies of a year, or of one month. */
export const EventQuery = z
  .strictObject({ year: Year.optional(), month: Month.optional() })
  .refine(onlyOne, { path: ["year"], message: "Give either a year or a month." });
export type EventQuery = z.infer<typeof EventQuery>;

/** What a reader types to find something, and how many results to give: 20 when absent. */
export const SearchQuery = z.strictObject({
  q: z
    .string("Give the words to look for.")
    .trim()
    .min(1, "Give the words to look for.")
    .max(200, "Search for 200 characters or fewer."),
  limit: z
    .int({ abort: true, message: "Give a whole number of results." })
    .min(1, "Ask for one result or more.")
    .max(50, "Ask for 50 results or fewer.")
    .optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;
