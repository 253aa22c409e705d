import type { Slug } from "@council/schema";
import { aboutDataPath } from "./paths.ts";

/** A mistake told to those who keep the record. */
export type Report = { title: string; body: string };

const ofOneFact = /^\/(?:(\d{4})\/(\d{2})|(?:states|people)\/([a-z0-9-]+))$/;

/** The id of the month, state or person that a page is about: `/2025/09` is `2025-09`. Null for any other address. */
export const idOfPage = (path: string): Slug | null => {
  const [, year, month, slug] = ofOneFact.exec(path) ?? [];
  return slug ?? (year && month ? `${year}-${month}` : null);
};

/** Where `report` is filled in: `address` holds `{title}` and `{body}` in their places. */
export const filledIn = (address: string, { title, body }: Report): string =>
  address.replaceAll("{title}", encodeURIComponent(title)).replaceAll("{body}", encodeURIComponent(body));

/** The page that tells how to correct a fact, with the text of the report about `page` to copy. */
export const reportPath = (page: string): string =>
  `${aboutDataPath}?page=${encodeURIComponent(page)}#corrections`;
