import type { AmbassadorView, PersonMention, PresidencyView, State } from "@council/schema";
import { addDays } from "@council/schema/calendar";
import { monthPath, personPath, statePath } from "./paths.ts";

/** Something in the words of schema.org. */
export type Thing = { "@type": string; "@id"?: string; [property: string]: unknown };

/** The Council itself. */
export const council = (origin: string): Thing => ({
  "@type": "GovernmentOrganization",
  "@id": `${origin}/#council`,
  name: "United Nations Security Council",
  alternateName: "UN Security Council",
});

/** A turn of the presidency with those who sat in the chair, and the meetings that a source gives a day. */
export const presidencyThings = ({ presidency, events }: PresidencyView, origin: string): Thing[] => {
  const { id, state, startsOn, endsBefore, presiders } = presidency;
  const page = origin + monthPath(id);
  const people = presiders.filter(({ role }) => role !== "announced");
  return [
    council(origin),
    {
      "@type": "Event",
      "@id": `${page}#presidency`,
      name: `Presidency of ${state.name} in the United Nations Security Council`,
      url: page,
      startDate: startsOn,
      endDate: addDays(endsBefore, -1),
      organizer: { "@id": `${origin}/#council` },
      image: `${origin}/og/${id}.png`,
      performer: people.map((person) => ({ "@id": origin + personPath(person.id) })),
      subEvent: events.flatMap((event) => eventThing(event, page) ?? []),
    },
    ...people.map((person) => mentionThing(person, origin)),
  ];
};

const statuses = {
  announced: "https://schema.org/EventScheduled",
  held: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
} as const;

const eventThing = (event: PresidencyView["events"][number], page: string): Thing | null =>
  event.startsOn === null
    ? null
    : {
        "@type": "Event",
        "@id": `${page}#${event.id}`,
        name: event.topic,
        startDate: event.startsOn,
        endDate: event.endsBefore === null ? event.startsOn : addDays(event.endsBefore, -1),
        eventStatus: statuses[event.status],
      };

const mentionThing = ({ id, name }: PersonMention, origin: string): Thing => ({
  "@type": "Person",
  "@id": origin + personPath(id),
  name,
  url: origin + personPath(id),
});

/** A person with every spelling of the name. */
export const personThing = ({ ambassador, state }: AmbassadorView, origin: string): Thing => ({
  "@type": "Person",
  "@id": origin + personPath(ambassador.id),
  name: ambassador.name,
  ...(ambassador.familyName !== null && { familyName: ambassador.familyName }),
  ...(ambassador.givenName !== null && { givenName: ambassador.givenName }),
  alternateName: ambassador.aliases,
  url: origin + personPath(ambassador.id),
  ...(state && { affiliation: { "@type": "GovernmentOrganization", name: state.name } }),
});

/** A state as the member of the United Nations that it is or was. */
export const stateThing = (state: State, origin: string): Thing => ({
  "@type": "GovernmentOrganization",
  "@id": origin + statePath(state.id),
  name: state.names.at(-1)?.name ?? state.commonName,
  alternateName: [...new Set([state.commonName, ...state.names.map(({ name }) => name)])],
  url: origin + statePath(state.id),
  ...(state.wikidata !== null && { sameAs: `https://www.wikidata.org/entity/${state.wikidata}` }),
  memberOf: { "@type": "GovernmentOrganization", name: "United Nations" },
});
