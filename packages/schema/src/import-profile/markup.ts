import { entityCharacter } from "./entities.ts";

/** What a piece of markup stands for in the words a reader sees. */
export type Mark =
  | { kind: "characters"; text: string }
  | { kind: "space" | "line" | "paragraph" | "cell" | "item" | "endOfStrong" | "nothing" }
  /** A line break, tab or pipe of the text itself: what it stands for depends on the text around it. */
  | { kind: "newline" | "tab" | "row" | "pipe" }
  /** Everything up to the next match of `until` is not shown. */
  | { kind: "hidden"; until: RegExp };

const tag = String.raw`<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>`;
const newlines = String.raw`\r\n\u2028\u2029`;
const newline = String.raw`(?:\r\n|\r(?!\n)|[\n\u2028\u2029])`;
const pieces = [
  "(?<comment><!--)",
  `(?<tag>${tag})`,
  "&(?<entity>#[Xx]?[0-9A-Fa-f]{1,7}|[A-Za-z]{2,10});",
  String.raw`(?<linkStart>!?\[(?=[^[\]\n]{0,500}\]\())`,
  String.raw`(?<linkEnd>\]\((?:[^()\s]|\([^()\s]*\))*(?: "[^"\n]*")?\))`,
  String.raw`\\(?<escaped>[\\*_{}[\]()#+.!|>~-]|${"`"})`,
  String.raw`(?<rule>^(?=[^\r\n]*---)[ \t|:-]+$)`,
  String.raw`(?<item>^[ \t]*(?:>[ \t]+)*[-*+•‣▪◦·][ \t]+)`,
  String.raw`(?<lineStart>^[ \t]*(?:(?:#{1,6}|>)[ \t]+)+)`,
  String.raw`(?<row>^[ \t]*\|)`,
  String.raw`(?<rowEnd>\|[ \t]*$)`,
  String.raw`(?<pipe>\|)`,
  String.raw`(?<tab>(?<=\S) *\t[ \t]*(?=\S))`,
  "(?<stars>[*]{1,3})",
  "(?<underscores>_{1,3})",
  "(?<tick>`+)",
  String.raw`(?<composed>\p{L}\p{M}+)`,
  String.raw`(?<paragraph>${newline}[^\S${newlines}]*(?=[${newlines}]))`,
  String.raw`(?<labelLine>${newline}(?=[ \t]*(?:<(?:strong|b|em)>)?\p{Lu}[^:<>\r\n]{1,60}:[\s<]))`,
  `(?<line>${newline})`,
];

/** Finds every piece of HTML or Markdown, entity and line break, one after the other. */
export const markPattern = new RegExp(pieces.join("|"), "gmu");

const paragraphTags =
  /^(?:p|div|section|article|header|footer|main|aside|figure|figcaption|blockquote|[uod]l|table|thead|tbody|h[1-6]|pre|hr|address)$/i;
const lineTags = /^(?:br|tr|caption)$/i;
const cellTags = /^(?:td|th|dd)$/i;

/** True when a line break is only a space, as in HTML, but for one before the beginning of a label. */
export const isHtml = (given: string): boolean => /<(?:p|br|div|li|td|dt|body)(?:\s[^<>]*)?\/?>/i.test(given);

/** What one match of {@link markPattern} stands for. `before` and `after` are the characters around it. */
export const markOf = (match: RegExpExecArray, before: string, after: string): Mark => {
  const found = match.groups ?? {};
  if (found.comment) return { kind: "hidden", until: /-->/g };
  if (found.tag) return tagMark(found.name ?? "", found.slash === "/");
  if (found.entity) return { kind: "characters", text: entityCharacter(found.entity) ?? match[0] };
  if (found.escaped) return { kind: "characters", text: found.escaped };
  if (found.composed) return { kind: "characters", text: found.composed.normalize("NFC") };
  if (found.paragraph) return { kind: "paragraph" };
  if (found.item) return { kind: "item" };
  if (found.labelLine) return { kind: "line" };
  if (found.line) return { kind: "newline" };
  if (found.tab) return { kind: "tab" };
  if (found.row) return { kind: "row" };
  if (found.pipe) return { kind: "pipe" };
  if (found.stars) return starMark(match[0], before, after);
  if (found.underscores) return underscoreMark(match[0], before, after);
  return { kind: "nothing" };
};

const tagMark = (name: string, isClosing: boolean): Mark => {
  if (/^(?:script|style)$/i.test(name) && !isClosing)
    return { kind: "hidden", until: new RegExp(`</${name}\\s*>`, "gi") };
  if (paragraphTags.test(name)) return { kind: "paragraph" };
  if (/^li$/i.test(name)) return { kind: isClosing ? "line" : "item" };
  if (/^dt$/i.test(name)) return { kind: isClosing ? "space" : "line" };
  if (lineTags.test(name)) return { kind: "line" };
  if (cellTags.test(name)) return { kind: isClosing ? "space" : "cell" };
  if (/^(?:strong|b)$/i.test(name)) return { kind: isClosing ? "endOfStrong" : "nothing" };
  return { kind: "nothing" };
};

const isSpace = (character: string): boolean => character === "" || /\s/.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const starMark = (marks: string, before: string, after: string): Mark => {
  if (isSpace(before) && isSpace(after)) return { kind: "characters", text: marks };
  return emphasis(marks, after);
};

const underscoreMark = (marks: string, before: string, after: string): Mark => {
  const isInside = isWord(before) && isWord(after);
  if (isInside || (isSpace(before) && isSpace(after))) return { kind: "characters", text: marks };
  return emphasis(marks, after);
};

const emphasis = (marks: string, after: string): Mark => {
  if (marks.length === 1) return { kind: "nothing" };
  return { kind: isWord(after) ? "nothing" : "endOfStrong" };
};
