import { z } from "zod";

/**
 * A calendar month, `"YYYY-MM"`, from 1946-01 on. It is also the id of the presidency whose turn begins in that month.
 */
export const Month = z.string().regex(/^(19(4[6-9]|[5-9]\d)|2\d{3})-(0[1-9]|1[0-2])$/, {
  abort: true,
  message: "Give a month as YYYY-MM, from 1946-01 on.",
});
export type Month = z.infer<typeof Month>;

/** True when `text` is a month as {@link Month} describes it. */
export const isMonth = (text: string): boolean => Month.safeParse(text).success;
