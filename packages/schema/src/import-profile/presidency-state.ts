import type { Entry } from "./boxes.ts";
import { best, type Finding } from "./finding.ts";
import type { LabelKind } from "./labels.ts";
import { foldedOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import type { Reading } from "./reading.ts";
import { type StateMention, statesIn } from "./state-names.ts";

const labelsWithState: ReadonlySet<LabelKind | null> = new Set([
  "ambassador",
  "since",
  "joinedUn",
  "councilTerms",
]);
const presides =
  /^(?:'s?)?,? (?:(?:will|is set to|is to|prepares? to|begins to|which|now) )?(?:(?:assum|tak|hold|held|lead|presid|preparing|chair|head|start|begin|kick)\w*|(?:second |first |rotating |security |council |UN |U\.N\. |monthly )*presidency|(?:ambassador|envoy|permanent representative|chargé)\b)/iu;
const represents =
  /\b(?:ambassador|representative|envoy|chargé d'affaires(?: ambassador)?|presidency) (?:of|for|from) (?:the )?$/iu;

/** The state whose presidency the text is about: as a label says, else as sentences say, else the one named most. */
export const presidencyState = ({ page, entries }: Reading): Finding[] => {
  const labelled = entries.flatMap((entry) => inLabel(page, entry));
  if (labelled[0]) return [found(labelled[0], sameSlug(labelled) ? "high" : "medium")];
  const mentions = statesIn(page.folded);
  const totals = new Map<string, number>();
  const scored = mentions.map((mention) => ({ ...mention, score: scoreOf(page, mention) }));
  for (const { slug, score } of scored) totals.set(slug, (totals.get(slug) ?? 0) + score);
  const ranking = [...totals].sort(([, a], [, b]) => b - a);
  const [first, second] = ranking;
  if (!first || (second && second[1] === first[1])) return [];
  const evidence = best(scored.filter(({ slug }) => slug === first[0]));
  if (!evidence || (evidence.score <= mentionScore && first[1] < 3 * mentionScore)) return [];
  return [found(evidence, evidence.score > mentionScore ? "medium" : "low")];
};

const mentionScore = 1;
const cueScore = 20;

const scoreOf = (page: Page, { start, end }: Span): number => {
  const after = page.folded.slice(end, end + 80);
  const before = page.folded.slice(Math.max(0, start - 60), start);
  return presides.test(after) || represents.test(before) ? cueScore : mentionScore;
};

const inLabel = (page: Page, { kind, label, value }: Entry): StateMention[] => {
  const span = kind === "country" ? value : label;
  if (kind !== "country" && !labelsWithState.has(kind)) return [];
  return statesIn(foldedOf(page, span))
    .slice(0, 1)
    .map(({ start, end, slug }) => ({ slug, start: span.start + start, end: span.start + end }));
};

const sameSlug = (mentions: StateMention[]): boolean =>
  mentions.every(({ slug }) => slug === mentions[0]?.slug);

const found = ({ start, end, slug }: StateMention, confidence: Finding["confidence"]): Finding => ({
  field: "presidency.state",
  value: slug,
  span: { start, end },
  confidence,
});
