import type { Slug } from "../slug.ts";
import { wordsOf } from "../words.ts";
import type { Span } from "./page.ts";
import { plain } from "./plain.ts";
import { stateSlugs } from "./state-slugs.ts";

/** A state's name in a text. */
export type StateMention = Span & { slug: Slug };

const keyOf = (name: string): string => wordsOf(name).join(" ");
const slugs = new Map([...stateSlugs].map(([name, slug]) => [keyOf(name), slug]));

/** True when words are no more than the name of a state. */
export const isStateName = (words: string): boolean => slugs.has(keyOf(words));

/** For text that went through {@link plain}; the longest name wins. */
const statePattern = `(?=\\p{Lu})(?<![\\p{L}\\p{N}-])(?:${[...stateSlugs.keys()]
  .map(plain)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.()]/g, "\\$&"))
  .join("|")})(?![\\p{L}\\p{N}])`;
const anyState = new RegExp(statePattern, "gu");

/** All names of states in a text with straight quotes, in order. "Guinea-Bissau" is not Guinea. */
export const statesIn = (folded: string): StateMention[] =>
  [...plain(folded).matchAll(anyState)].flatMap(({ index, 0: name }) => {
    const slug = slugs.get(keyOf(name));
    return slug === undefined ? [] : [{ start: index, end: index + name.length, slug }];
  });
