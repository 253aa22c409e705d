import {
  type Ambassador,
  addDays,
  addMonths,
  type Day,
  type Event,
  profileLength,
  profileWords,
} from "@council/schema";
import { citations } from "./citations.ts";
import type { Content } from "./read-data.ts";

/** A fact that stands, but on little: where an editor finds it and what it lacks. */
export type Thin = { file: string; id: string; lacks: string };

/** All facts of one kind that are thin. */
export type ThinKind = { kind: string; facts: Thin[] };

/**
 * What an editor may look for next. None of it is a fault: the text is whole without it.
 *
 * @param today - events before it should be known to have been held, or not.
 */
export const thinFacts = (content: Content, today: Day): ThinKind[] => [
  { kind: `profiles under ${profileLength.fewest} words`, facts: shortProfiles(content) },
  { kind: "events that are over, and no source says how they went", facts: openEvents(content, today) },
  { kind: "figures without a year", facts: undatedFigures(content) },
  { kind: "people without education or languages, newest turn first", facts: peopleInOutline(content) },
  { kind: "sources that no fact uses", facts: idleSources(content) },
];

const shortProfiles = ({ profiles }: Content): Thin[] =>
  profiles
    .map((profile) => ({ id: profile.presidencyId, words: profileWords(profile) }))
    .filter(({ words }) => words < profileLength.fewest)
    .map(({ id, words }) => ({ file: `profiles/${id}.yaml`, id, lacks: `${words} words` }));

const openEvents = ({ events }: Content, today: Day): Thin[] =>
  events
    .filter((event) => event.status === "announced" && overBy(event) <= today)
    .map(({ id, startsOn }) => ({
      file: "events.yaml",
      id,
      lacks: startsOn === null ? "announced, no day" : `announced for ${startsOn}`,
    }));

const overBy = ({ startsOn, endsBefore, presidencyId }: Event): Day =>
  endsBefore ?? (startsOn === null ? `${addMonths(presidencyId, 1)}-01` : addDays(startsOn, 1));

const undatedFigures = ({ countryProfiles }: Content): Thin[] =>
  countryProfiles.flatMap(({ presidencyId, figures }) =>
    figures
      .flatMap(({ preferred, others }) => [preferred, ...others])
      .filter(({ year }) => year === null)
      .map(({ indicator, value, unit }) => ({
        file: "country-profiles.yaml",
        id: presidencyId,
        lacks: `${indicator} ${value} ${unit}`,
      })),
  );

const peopleInOutline = ({ ambassadors, presiders }: Content): Thin[] => {
  const lastTurn = new Map(presiders.map(({ ambassadorId, presidencyId }) => [ambassadorId, presidencyId]));
  const turnOf = ({ id }: Ambassador) => lastTurn.get(id) ?? "";
  return ambassadors
    .filter(({ education, languages }) => education.length === 0 || languages.length === 0)
    .toSorted((a, b) => (turnOf(a) < turnOf(b) ? 1 : -1))
    .map((person) => ({
      file: "ambassadors.yaml",
      id: person.id,
      lacks: `${missing(person)} (${turnOf(person)})`,
    }));
};

const missing = ({ education, languages }: Ambassador): string =>
  [education.length === 0 && "education", languages.length === 0 && "languages"]
    .filter((part) => part !== false)
    .join(", ");

const idleSources = ({ sources, ...facts }: Content): Thin[] => {
  const cited = new Set(citations(facts));
  return sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id, title }) => ({ file: "sources.csv", id, lacks: title }));
};
