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
export const MonthQuery = z.strictObject({
  /** A month in which a turn begins, or through which one runs. */
  month: Month,
});
export type MonthQuery = z.infer<typeof MonthQuery>;

/** One state or person; for a state a former id or a common spelling will do. */
export const SlugQuery = z.strictObject({
  /** The id: the last part of the address of its page. */
  id: Slug,
});
export type SlugQuery = z.infer<typeof SlugQuery>;

const given = (query: object): number => Object.values(query).filter((value) => value !== undefined).length;

/** At most this many facts of a list are given at once, and this many when nobody says. */
export const pageLimits = { most: 500, usual: 100 } as const;

const limits = `Ask for 1 to ${pageLimits.most} at once.`;

/** How many facts of a list are wanted at once; 100 when absent. */
const Limit = z.int({ abort: true, message: limits }).min(1, limits).max(pageLimits.most, limits);

/** A list of all, page by page: those after the fact with this id. */
export const PageQuery = z.strictObject({
  /** Id of the last fact of the page before; absent for the first page. */
  after: Slug.optional(),
  /** How many at once: 100 when absent. */
  limit: Limit.optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

const eitherOr = "Ask for one period as a whole, or for all page by page: not for both.";

type Paged = { after?: string | undefined; limit?: number | undefined };

const isWholeOrPaged = ({ after, limit, ...period }: Paged & object): boolean =>
  given(period) === 0 || given({ after, limit }) === 0;

/**
 * The turns that begin in a year, or in `months` months from a month on; without either all turns, page by page.
 */
export const PresidencyQuery = z
  .strictObject({
    /** All turns that begin in this year. */
    year: Year.optional(),
    /** Turns that begin in this month or later. */
    from: Month.optional(),
    /** How many months from `from` on: 12 when absent. */
    months: z
      .int({ abort: true, message: "Give a whole number of months." })
      .min(1, "Ask for one month or more.")
      .max(120, "Ask for 120 months or fewer.")
      .optional(),
    /** Id of the last turn of the page before; absent for the first page. */
    after: Month.optional(),
    /** How many at once: 100 when absent. */
    limit: Limit.optional(),
  })
  .refine(({ year, from }) => given({ year, from }) < 2, {
    path: ["year"],
    message: "Give either a year or a month to start from.",
  })
  .refine(({ from, months }) => months === undefined || from !== undefined, {
    path: ["from"],
    message: "Give the month to start from.",
  })
  .refine(isWholeOrPaged, { path: ["limit"], message: eitherOr });
export type PresidencyQuery = z.infer<typeof PresidencyQuery>;

/** The seats held on any day of a year, or on one day; without either all seats, page by page. */
export const MembershipQuery = PageQuery.extend({
  /** Seats held on any day of this year. */
  year: Year.optional(),
  /** Seats held on this day. */
  on: Day.optional(),
})
  .refine(({ year, on }) => given({ year, on }) < 2, {
    path: ["year"],
    message: "Give either a year or a day.",
  })
  .refine(isWholeOrPaged, { path: ["limit"], message: eitherOr });
export type MembershipQuery = z.infer<typeof MembershipQuery>;

/** The meetings in the presidencies of a year, or of one month; without either all meetings, page by page. */
export const EventQuery = PageQuery.extend({
  /** Meetings in the presidencies of this year. */
  year: Year.optional(),
  /** Meetings in the presidency of this month. */
  month: Month.optional(),
})
  .refine(({ year, month }) => given({ year, month }) < 2, {
    path: ["year"],
    message: "Give either a year or a month.",
  })
  .refine(isWholeOrPaged, { path: ["limit"], message: eitherOr });
export type EventQuery = z.infer<typeof EventQuery>;

/** What a reader types to find something, and how many results to give: 20 when absent. */
export const SearchQuery = z.strictObject({
  /** What is looked for: a name in any spelling, a month in words or digits, a topic. */
  q: z
    .string("Give the words to look for.")
    .trim()
    .min(1, "Give the words to look for.")
    .max(200, "Search for 200 characters or fewer."),
  /** How many hits at most: 20 when absent. */
  limit: z
    .int({ abort: true, message: "Give a whole number of results." })
    .min(1, "Ask for one result or more.")
    .max(50, "Ask for 50 results or fewer.")
    .optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** Two presidencies or more to set side by side, in the order in which they are to stand. */
export const CompareQuery = z.strictObject({
  /** Two to six months, each in a turn of its own. */
  presidencies: z
    .array(Month, "Give the months to compare.")
    .min(2, "Give two months or more.")
    .max(6, "Compare six months or fewer.")
    .superRefine((months, context) => {
      for (const [at, month] of months.entries())
        if (months.indexOf(month) < at)
          context.addIssue({ code: "custom", path: [at], message: `${month} is already compared.` });
    }),
});
export type CompareQuery = z.infer<typeof CompareQuery>;
