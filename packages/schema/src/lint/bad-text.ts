import { blocks, type Finding } from "./finding.ts";
import { partsOf } from "./parts.ts";

/**
 * Text that is not what it looks like: markup, control characters, characters that nobody sees or that mean nothing, and
 * those that turn the direction of writing. A name with one of them is neither found nor sorted as it is read.
 *
 * The joiners U+200C and U+200D are letters' business in Persian, Arabic and the scripts of India and pass between two of
 * their letters; a line break passes. What Unicode has not given out yet is known as of the Unicode of the engine.
 */
export const badText = (record: object): Finding[] =>
  partsOf(record).flatMap(({ path, value }) => {
    const fault = typeof value === "string" ? textFault(value) : undefined;
    return fault ? [blocks("bad-text", path, fault)] : [];
  });

/** What is wrong with one text and what to do; undefined where it is what it looks like. */
export const textFault = (text: string): string | undefined =>
  faults.find(({ pattern }) => pattern.test(text))?.message;

const joinedLetter =
  String.raw`(?=[\p{L}\p{M}])[` +
  ["Arabic", "Syriac", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya"]
    .concat(["Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar"])
    .map((script) => String.raw`\p{Script_Extensions=${script}}`)
    .join("") +
  "]";

const faults = [
  {
    // HTML, 13.2.5.6: after these a browser reads markup, be it closed or not.
    pattern: /<[a-z/!?]/i,
    message: "This is plain text: take out the markup, or put a space after the sign <.",
  },
  {
    pattern: /\p{Bidi_Control}/u,
    message: "A hidden character turns the direction of writing here: type the text anew.",
  },
  {
    // U+2800 is a braille cell without a dot; U+FFF9 to U+FFFC stand for what is not in the text.
    pattern: /[\u2028\u2029\u2800\ufff9-\ufffc]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u,
    message: "A hidden character stands here: type the text anew.",
  },
  {
    pattern: new RegExp(`(?<!${joinedLetter})[\\u200c\\u200d]|[\\u200c\\u200d](?!${joinedLetter})`, "u"),
    message: "A hidden character without width stands here: type the text anew.",
  },
  {
    pattern: /(?!\n)\p{Control}/u,
    message: "A control character or a tab stands here: type the text anew.",
  },
  {
    pattern: /[\p{Unassigned}\p{Private_Use}\p{Surrogate}]/u,
    message: "A character stands here that means nothing to readers: type the text anew.",
  },
];
