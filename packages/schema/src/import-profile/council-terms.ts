import type { ProposedTerm } from "./proposal.ts";

const firstYear = 1946;
const lastYear = 2100;
const term =
  /(?<![\d-])(?<from>(?:19|20)\d\d)(?:(?:\s?-\s?|\s?\/\s?|\s(?:to|until|through)\s)(?<to>(?:19|20)\d\d|\d\d)(?!\d))?(?!\d|\s?-\s?\p{L}|-)/gu;
/** "Since 1946" names no last year. */
const opens = /\b(?:since|from|after|until)\s$/i;

/**
 * The stays on the Council that a value lists, newest first: "2024-2025; 2013-14; 1967" has three.
 * `isWhole` is false when words were left over, such as "1946 to present", which names no last year.
 */
export const councilTermsIn = (value: string): { terms: ProposedTerm[]; isWhole: boolean } => {
  const terms = new Map<string, ProposedTerm>();
  const stays = [...value.matchAll(term)].filter(
    ({ index, groups }) => groups?.to || !opens.test(value.slice(0, index).slice(-10)),
  );
  for (const { groups } of stays) {
    const from = Number(groups?.from);
    const to = lastYearOf(from, groups?.to);
    if (from >= firstYear && to >= from && to <= lastYear) terms.set(`${from}-${to}`, { from, to });
  }
  const rest = value.replace(term, "").replace(/\b(?:and|years?|terms?|in)\b|\([^()]*\)/gi, "");
  return {
    terms: [...terms.values()].sort((a, b) => b.from - a.from || b.to - a.to),
    isWhole: !/[\p{L}\d]/u.test(rest),
  };
};

/** "1999-00" ends in 2000. */
const lastYearOf = (from: number, printed: string | undefined): number => {
  if (printed === undefined) return from;
  if (printed.length === 4) return Number(printed);
  const sameCentury = Math.floor(from / 100) * 100 + Number(printed);
  return sameCentury < from ? sameCentury + 100 : sameCentury;
};
