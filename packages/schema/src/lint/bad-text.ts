import { blocks, type Finding } from "./finding.ts";
import { partsOf } from "./parts.ts";

/**
 * Text that is not what it looks like: markup, control characters, characters without width, and those that turn the
 * direction of writing. A name with one of them is neither found nor sorted as it is read.
 *
 * The joiners U+200C and U+200D are letters' business in Persian and Arabic and pass between two letters; a line break passes.
 */
export const badText = (record: object): Finding[] =>
  partsOf(record).flatMap(({ path, value }) => {
    const fault = typeof value === "string" ? faults.find(({ pattern }) => pattern.test(value)) : undefined;
    return fault ? [blocks("bad-text", path, fault.message)] : [];
  });

const faults = [
  { pattern: /<\/?[a-z!][^<>]*>/i, message: "This is plain text: take out the markup." },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/,
    message: "A hidden character turns the direction of writing here: type the text anew.",
  },
  {
    pattern:
      /[\u00ad\u200b\u2060-\u2064\ufeff\u180e]|(?<!\p{L}|\p{M})[\u200c\u200d]|[\u200c\u200d](?!\p{L}|\p{M})/u,
    message: "A hidden character without width stands here: type the text anew.",
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    pattern: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufff9-\ufffb]/,
    message: "A control character or a tab stands here: type the text anew.",
  },
];
