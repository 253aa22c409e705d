import { best, type Finding } from "./finding.ts";
import { textOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import { isName, namePattern, withoutHonorific } from "./people.ts";
import { plain } from "./plain.ts";
import { postPattern, titleIn, unPattern } from "./post.ts";
import type { Reading } from "./reading.ts";
import { isStateName } from "./state-names.ts";

const toTheUn = `(?: (?:of|for) [\\p{L}' -]{2,60}?)?(?: (?:to|at) ${unPattern})?`;
const post = `\\b(?<post>${postPattern}${toTheUn})`;
const apposition = new RegExp(
  `(?<name>${namePattern}), (?:(?:the|its|their|an?) )?(?:[\\p{L}. -]{2,60}?'s? )?${post}`,
  "gu",
);
const introduction = new RegExp(`${post}(?<comma>,?) (?<name>${namePattern})`, "gu");
const isOther = /\b(?:former|previous|recalled|succeed|predecessor)\b|\bex-|\bthen-/i;

type Candidate = { name: Span; post: Span; score: number };

/** Who is ambassador and with what title, by sentences such as "Sangjin Kim, chargé d’affaires of South Korea to the UN". */
export const personInProse = ({ page, sentences }: Reading): Finding[] => {
  const candidates = sentences.flatMap((sentence) => candidatesIn(page, sentence));
  const counts = new Map<string, number>();
  const nameOf = ({ name }: Candidate) => withoutHonorific(textOf(page, name));
  for (const one of candidates) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + one.score);
  const found = best(candidates.map((one) => ({ ...one, score: counts.get(nameOf(one)) ?? 0 })));
  if (!found) return [];
  const confidence = found.score >= 3 ? "medium" : "low";
  const title = titleIn(
    page.text.slice(found.post.start, found.post.end),
    page.folded.slice(found.post.start, found.post.end),
  );
  return [
    { field: "ambassador.name", value: nameOf(found), span: found.name, confidence },
    ...(title
      ? [{ field: "ambassador.title" as const, value: title, span: found.post, confidence } satisfies Finding]
      : []),
  ];
};

const candidatesIn = (page: Page, sentence: Span): Candidate[] => {
  const words = plain(page.folded.slice(sentence.start, sentence.end));
  if (isOther.test(words)) return [];
  return [...words.matchAll(apposition), ...words.matchAll(introduction)].flatMap((match) => {
    const { name = "", post: title = "", comma } = match.groups ?? {};
    if (!isName(name) || isStateName(name)) return [];
    const nameAt = sentence.start + match.index + match[0].lastIndexOf(name);
    const postAt = sentence.start + match.index + match[0].lastIndexOf(title);
    return {
      name: { start: nameAt, end: nameAt + name.length },
      post: { start: postAt, end: postAt + title.length },
      score: comma === "" ? 1 : 3,
    };
  });
};
