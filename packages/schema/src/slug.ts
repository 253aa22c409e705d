import { z } from "zod";
import { wordsOf } from "./words.ts";

const slug = (message: string) =>
  z
    .string()
    .min(1, { abort: true })
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { abort: true, message });

/** An id for people to read: lower-case Latin letters and digits in groups joined by hyphens. Never changed, never reused. */
export const Slug = slug("Use lower-case letters, digits and single hyphens.");
export type Slug = z.infer<typeof Slug>;

/** The slug of another entry, where one is to be chosen. */
export const Reference = slug("Choose from the list: an entry is named by its id, such as “cote-divoire”.");

/**
 * The slug of a name: accents dropped, apostrophes closed up, everything else turned into hyphens.
 *
 * @returns an empty text when the name holds no Latin letter and no digit.
 * @example
 * slugOf("Côte d'Ivoire") // "cote-divoire"
 */
export const slugOf = (name: string): string => wordsOf(name).join("-");
