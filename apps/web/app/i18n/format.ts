import type { Day, Month, PartialDay } from "@council/schema";
import { addDays } from "@council/schema/calendar";
import { useLingui } from "@lingui/react";

/** Dates, numbers and lists in the words of one language. */
export type Format = {
  /** "24 September 2025" */
  day: (day: Day) => string;
  /** "24 September" */
  dayOfYear: (day: Day) => string;
  /** "24 Sept" */
  dayBrief: (day: Day) => string;
  /** "September 2025" */
  month: (month: Month) => string;
  /** "Sept 2025" */
  monthBrief: (month: Month) => string;
  /** "September" */
  monthName: (month: Month) => string;
  /** "Sept" */
  monthShort: (month: Month) => string;
  /** "2000", "July 2025" or "29 July 2025", as exactly as it is known. */
  date: (date: PartialDay) => string;
  /** "24–25 September": first and last day of a half-open period, without the year. */
  days: (startsOn: Day, endsBefore: Day) => string;
  /** "2,345.6", with at most `digits` after the point. */
  number: (value: number, digits?: number) => string;
  /** "51.7 million" */
  large: (value: number) => string;
  /** "110 kB" */
  size: (bytes: number) => string;
  /** "0.63%", of a share between 0 and 1. */
  percent: (share: number) => string;
  /** "Algeria, China and Denmark" */
  list: (items: string[]) => string;
  /** The same in parts: the items, as `element`, and the words between them. */
  listParts: (items: string[]) => { type: "element" | "literal"; value: string }[];
  /** "Arabic" */
  language: (tag: string) => string;
};

// Plain "en" would put the month first: the product writes British English.
const regionOf = (locale: string): string => (locale === "en" ? "en-GB" : locale);

const instant = (date: PartialDay): Date => new Date(`${date.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`);

const formats = new Map<string, Format>();

/** The formats of a language. Days are read and written in UTC, so no reader's time zone moves them. */
export const formatIn = (locale: string): Format => {
  const known = formats.get(locale) ?? newFormat(regionOf(locale));
  formats.set(locale, known);
  return known;
};

/** The formats of the page's language. */
export const useFormat = (): Format => formatIn(useLingui().i18n.locale);

const newFormat = (region: string): Format => {
  const dated = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone: "UTC" });
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = dated(options);
    return (date: PartialDay) => format.format(instant(date));
  };
  const day = written({ day: "numeric", month: "long", year: "numeric" });
  const month = written({ month: "long", year: "numeric" });
  const year = written({ year: "numeric" });
  // ICU versions put different spaces round the dash: server and browser must write the same text.
  const range = dated({ day: "numeric", month: "long" });
  const large = new Intl.NumberFormat(region, {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 4,
  });
  const size = new Intl.NumberFormat(region, {
    style: "unit",
    unit: "kilobyte",
    maximumSignificantDigits: 2,
  });
  const percent = new Intl.NumberFormat(region, { style: "percent", maximumSignificantDigits: 2 });
  const list = new Intl.ListFormat(region);
  const languages = new Intl.DisplayNames(region, { type: "language" });
  return {
    day,
    month,
    dayOfYear: written({ day: "numeric", month: "long" }),
    dayBrief: written({ day: "numeric", month: "short" }),
    monthBrief: written({ month: "short", year: "numeric" }),
    monthName: written({ month: "long" }),
    monthShort: written({ month: "short" }),
    date: (date) => (({ 4: year, 7: month })[date.length] ?? day)(date),
    // Engines differ in the spaces they set: server and browser must write the same.
    days: (startsOn, endsBefore) =>
      range
        .formatRange(instant(startsOn), instant(addDays(endsBefore, -1)))
        .replace(/(\d)\s*–\s*(\d)/, "$1–$2")
        .replace(/\s/g, " "),
    number: (value, digits = 1) =>
      new Intl.NumberFormat(region, { maximumFractionDigits: digits }).format(value),
    large: (value) => large.format(value),
    size: (bytes) => size.format(bytes / 1000),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    listParts: (items) => list.formatToParts(items),
    language: (tag) => languages.of(tag) ?? tag,
  };
};
