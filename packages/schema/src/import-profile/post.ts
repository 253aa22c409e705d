import { plain } from "./plain.ts";

/** Pattern for the organisation, on text without accents. */
export const unPattern = "(?:the )?(?:UN\\b|U\\.N\\.|United Nations\\b)";

/** Pattern for the post of an ambassador, on text without accents. */
export const postPattern =
  "(?:(?:[Aa]cting|[Ii]nterim|[Dd]eputy|[Cc]urrent|[Nn]ew) )?(?:[Cc]harge d'[Aa]ffaires(?:,? a\\.?i\\.?)?(?: [Aa]mbassador)?|[Pp]ermanent [Rr]epresentative|[Aa]mbassador(?:-designate)?|[Ee]nvoy)";

const post = new RegExp(`${postPattern}(?: (?:to|at) ${unPattern})?`, "u");
const toTheUn = new RegExp(` (?:to|at) ${unPattern}$`);

/**
 * The post that words name, as printed. "to the UN" stays only where the post would say too little without it.
 *
 * @param shown - the words as printed.
 * @param folded - the same, character by character, with straight quotes.
 */
export const titleIn = (shown: string, folded: string): string | null => {
  const found = post.exec(plain(folded));
  if (!found) return null;
  const words = shown.slice(found.index, found.index + found[0].length);
  const isEnough = /permanent|charg/i.test(words);
  return (isEnough ? words.replace(toTheUn, "") : words).replace(/^(?:current|new) /i, "");
};
