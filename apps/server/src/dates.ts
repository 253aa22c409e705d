import type { Day, Month } from "@council/schema";

const written = (options: Intl.DateTimeFormatOptions, language = "en-GB") => {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return (date: string): string => format.format(new Date(`${date.padEnd(10, "-01")}T00:00:00Z`));
};

/** "September 2025" */
export const monthInWords: (month: Month) => string = written({ month: "long", year: "numeric" });

/** "September" */
export const monthNameInWords: (month: Month) => string = written({ month: "long" });

/** "30 September" */
export const dayInWords: (day: Day) => string = written({ day: "numeric", month: "long" });
