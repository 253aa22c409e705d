import type { Ambassador, Capacity, CareerStep, Education, Posting } from "../ambassador.ts";
import { slugOf } from "../slug.ts";
import { wordsOf } from "../words.ts";
import type { ImportTarget } from "./drafted.ts";
import type { ProposedEducation } from "./proposal.ts";
import { type Said, withSource } from "./said.ts";

/** The most characters that a step of a career holds. */
export const longestCareerStep = 300;

/** A person with what the text says added; null when it says neither who it is nor anything of a known person. */
export const draftPerson = (
  said: Said,
  target: ImportTarget,
  known: Ambassador | null,
): Ambassador | null => {
  const name = said.value("ambassador.name");
  if (!said.hasAny("ambassador.") || (known === null && name === null)) return null;
  const person = known ?? newPerson(name ?? "", target);
  const languages = said.value("ambassador.languages") ?? [];
  const source = target.sourceId;
  return {
    ...person,
    aliases: aliasesOf(person, name),
    languages: [...new Set([...person.languages, ...languages])],
    languagesSources:
      languages.length > 0 ? withSource(person.languagesSources, source) : person.languagesSources,
    education: withDegrees(person.education, said.value("ambassador.education") ?? [], source),
    career: withSteps(person.career, said.value("ambassador.career") ?? [], source),
    postings: withPosting(person.postings, said, target),
    sources: withSource(person.sources, source),
  };
};

/**
 * In what capacity somebody with this title acts.
 *
 * @example
 * capacityOf("chargé d’affaires ambassador") // "charge-d-affaires"
 */
export const capacityOf = (title: string): Capacity => {
  const words = wordsOf(title).join(" ");
  const [capacity] = capacities.find(([, pattern]) => pattern.test(words)) ?? ["other"];
  return capacity;
};

const capacities: [Capacity, RegExp][] = [
  ["charge-d-affaires", /\bcharge\b/],
  ["deputy-permanent-representative", /\bdeputy (permanent representative|ambassador)\b/],
  ["permanent-representative", /\b(permanent representative|ambassador)\b/],
  ["foreign-minister", /\b(foreign (affairs )?minister|minister (for|of) foreign affairs)\b/],
  ["head-of-government", /\b(prime minister|chancellor|premier)\b/],
  ["head-of-state", /\b(president|king|queen|emir)\b/],
  ["minister", /\bminister\b/],
];

const newPerson = (name: string, { stateId }: ImportTarget): Ambassador => ({
  ...{ id: slugOf(name), name, familyName: null, givenName: null, aliases: [], stateId },
  ...{
    languages: [],
    languagesSources: [],
    education: [],
    career: [],
    postings: [],
    note: null,
    sources: [],
  },
});

const aliasesOf = ({ name, aliases }: Ambassador, said: string | null): string[] =>
  said === null || said === name || aliases.includes(said) ? aliases : [...aliases, said];

const withDegrees = (known: Education[], said: ProposedEducation[], source: string): Education[] => {
  const keyOf = ({ degree, year }: { degree: string; year?: number | null }) =>
    `${wordsOf(degree).join(" ")} ${year ?? ""}`;
  const isSaid = (degree: Education) => said.some((one) => keyOf(one) === keyOf(degree));
  const isKnown = (degree: ProposedEducation) => known.some((one) => keyOf(one) === keyOf(degree));
  return [
    ...known.map((one) => (isSaid(one) ? { ...one, sources: withSource(one.sources, source) } : one)),
    ...said
      .filter((one) => !isKnown(one))
      .map(({ degree, subject = null, institution = null, year = null }) => ({
        ...{ degree, subject, institution, year, sources: [source] },
      })),
  ];
};

const withSteps = (known: CareerStep[], said: string[], source: string): CareerStep[] => {
  const isNew = (text: string) =>
    text.length <= longestCareerStep && !known.some((step) => step.text === text);
  return [...known, ...said.filter(isNew).map((text) => ({ text, sources: [source] }))];
};

const withPosting = (known: Posting[], said: Said, { stateId, sourceId }: ImportTarget): Posting[] => {
  const title = said.value("ambassador.title");
  const since = said.value("ambassador.since");
  if (title === null) return known;
  const capacity = capacityOf(title);
  const at = known.findLastIndex((post) => post.stateId === stateId && post.capacity === capacity);
  const post = known[at];
  if (post)
    return known.with(at, {
      ...post,
      startedOn: post.startedOn ?? since,
      sources: withSource(post.sources, sourceId),
    });
  const unknown = { appointedOn: null, arrivedOn: null, credentialsOn: null, endedOn: null, note: null };
  return [...known, { stateId, capacity, title, ...unknown, startedOn: since, sources: [sourceId] }];
};
