import type { Month, Slug } from "@council/schema";

/** `/2025/09` */
export const monthPath = (month: Month): string => `/${month.replace("-", "/")}`;

/** `/2025` */
export const yearPath = (year: number): string => `/${String(year).padStart(4, "0")}`;

/** `/states/republic-of-korea` */
export const statePath = (id: Slug): string => `/states/${id}`;

/** `/people/sangjin-kim` */
export const personPath = (id: Slug): string => `/people/${id}`;

/** Sources, coverage, licences, and how to correct a fact. */
export const aboutDataPath = "/about/data";

/** The API and the files for programs, to be tried. */
export const aboutApiPath = "/about/api";

/** Calendars, the news feed, embeds. */
export const followPath = "/about/follow";

/** `/rotation?month=2025-09`: why this state presides in this month. */
export const whyPath = (month: Month): string => `/rotation?month=${month}#why`;

/** `/compare?presidencies=2024-06,2025-09` */
export const comparePath = (months: Month[]): string => `/compare?presidencies=${months.join()}`;
