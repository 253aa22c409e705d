import { plain } from "./plain.ts";
import { postPattern, unPattern as un } from "./post.ts";

/** What a label of a profile box announces. */
export type LabelKind =
  | "ambassador"
  | "since"
  | "name"
  | "title"
  | "languages"
  | "education"
  | "career"
  | "country"
  | "month"
  | "headOfStateAndGovernment"
  | "headOfState"
  | "headOfGovernment"
  | "foreignMinister"
  | "governmentType"
  | "joinedUn"
  | "councilTerms"
  | "population"
  | "co2"
  | "worldCo2"
  | "event";

const who = "[\\p{L}'. ()-]{2,60}?";
const ofPost = `(?:(?!former|previous|ex-)${who} )?(?:UN )?${postPattern}(?: (?:of|for) ${who})?(?: (?:to|at) ${un})?`;
const carbon = "(?:carbon(?:[ -]dioxide)?|CO2)";
const perPerson = "per[ -]?(?:capita|person|head)";
const detail = "(?:,? (?:in|as of) [\\p{L}\\d .]{1,40}|, [\\p{L}\\d .]{1,40})?";

/** Patterns for whole labels without their colon, on text without accents, in any case. The first that fits counts. */
const patterns: [LabelKind, string][] = [
  ["since", `(?:${ofPost}|in (?:office|post))(?: in New York)?,? since`],
  ["name", "(?:(?:the )?ambassador's )?(?:full )?name"],
  ["title", "(?:official )?title|position|post"],
  ["ambassador", `${ofPost}(?: in New York)?`],
  ["languages", "(?:foreign |working )?languages?(?: spoken)?|(?:(?:he|she|they) )?speaks?"],
  ["education", "education(?:al background)?|academic background|stud(?:y|ies)|degrees?"],
  [
    "career",
    `(?:(?:his|her|their|${who}'s?) )?(?:story|career(?: highlights)?|biography|bio|(?:professional )?background|(?:professional )?experience)(?:,? (?:briefly|in brief|in short))?`,
  ],
  ["country", "country|member state"],
  ["month", `(?:(?:(?:UN |UNSC )?security )?council )?presidency|month(?: of (?:the )?presidency)?`],
  [
    "headOfStateAndGovernment",
    "(?:head|chief) of (?:the )?state (?:and|&|/) (?:(?:head|chief) of )?(?:the )?government",
  ],
  [
    "headOfState",
    "(?:head|chief) of (?:the )?state|president(?: of the republic)?|monarch|king|queen|emir|emperor|sultan|grand duke",
  ],
  ["headOfGovernment", "(?:head|chief) of (?:the )?government|prime minister|premier|chancellor|taoiseach"],
  [
    "foreignMinister",
    `(?:foreign|external)(?: affairs| relations)?(?: and [\\p{L} ]{1,60})? (?:minister|secretary)|(?:federal )?(?:minister|secretary|secretary of state) (?:of|for) (?:[\\p{L}, ]{1,60} and )?(?:foreign|external|international)(?: affairs| relations)?(?: and [\\p{L}, ]{1,60})?|secretary of state`,
  ],
  [
    "governmentType",
    "(?:type|form|system|kind) of (?:the )?government|government(?: type| system| form)?|political system",
  ],
  [
    "joinedUn",
    `(?:(?:year|date)(?: that| when| in which)? )?(?:(?:(?!year )[\\p{L}'. -]){2,60}? )?(?:joined|entered|became (?:a )?member of|was admitted to|admitted to|joining|admission to|accession to) ${un}|(?:(?:a )?member of ${un}|UN member|UN membership)(?: since)?|(?:year|date) of (?:UN )?(?:membership|admission|accession|joining|entry)(?: (?:in|to|of|into) ${un})?`,
  ],
  [
    "councilTerms",
    `(?:${who} )?(?:years?|terms?|times|memberships?|stints?|tenures?)(?: ${who})? (?:in|on|at|of|as) (?:an? |the )?(?:elected |non-permanent )?(?:UN |U\\.N\\. |United Nations )?(?:Security )?Council(?: members?)?|(?:previous |past )?(?:UN )?(?:security )?council (?:terms?|years|memberships?)`,
  ],
  [
    "population",
    "(?:total |estimated )?population(?: size| estimate)?(?:,? (?:in|as of) [\\p{L}\\d ]{1,30}|, [\\p{L}\\d ]{1,30})?",
  ],
  [
    "worldCo2",
    `(?:the )?(?:world|global)(?:'s)? (?:average|mean)(?: ${carbon} (?:emissions?|footprint))?(?: ${perPerson})?`,
  ],
  [
    "co2",
    `(?:annual |total )?(?:${perPerson} )?(?:annual )?${carbon}(?: \\(CO2\\))? (?:emissions?|footprint)(?:,? ${perPerson})?(?: (?:per|a) year)?${detail}|(?:${perPerson} emissions|emissions ${perPerson})${detail}`,
  ],
  [
    "event",
    "(?:main |key )?signature (?:event|debate|meeting)s?(?: (?:topic|theme|date)s?)?|(?:main|key) (?:event|debate)s?",
  ],
];

const wholes = patterns.map(([kind, source]) => [kind, new RegExp(`^(?:${source})$`, "iu")] as const);
const anyWhole = new RegExp(`^(?:${patterns.map(([, source]) => source).join("|")})$`, "iu");

/** A label may say more in brackets: "Population (2024)". */
const bracket = /\s*\([^()]{0,80}\)$/;

/** What a label announces, or null when it is not known. */
export const labelKind = (folded: string): LabelKind | null => {
  if (folded.length > 140) return null;
  const label = plain(folded).replace(bracket, "");
  if (!anyWhole.test(label)) return null;
  return wholes.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
};

const boxHeading = /^(?<about>.{0,60}?)\b(?:profile|at a glance|fact sheet|fact file)\s*:?$/i;

/** Which box a heading opens: "Ambassador’s Profile", "Country Profile"; null when the line is no such heading. */
export const boxOf = (folded: string): "ambassador" | "country" | "other" | null => {
  const about = folded.length <= 80 ? boxHeading.exec(folded)?.groups?.about : undefined;
  if (about === undefined) return null;
  if (/ambassador|representative|envoy/i.test(about)) return "ambassador";
  return /country|state|nation/i.test(about) ? "country" : "other";
};
