import {
  type Presidency,
  type Profile,
  type SearchContent,
  type SearchPerson,
  type SearchState,
  type State,
  statusOf,
} from "@council/schema";
import type { Context } from "../context.ts";
import * as ambassadors from "../store/ambassadors.ts";
import * as events from "../store/events.ts";
import * as profiles from "../store/profiles.ts";
import { presentMention, stateMention } from "./state-mention.ts";

/** All published content that can be found. */
export const searchContent = async ({
  db,
  snapshot,
  today,
}: Pick<Context, "db" | "snapshot" | "today">): Promise<SearchContent> => {
  const [record, people, meetings, written] = await Promise.all([
    snapshot.record(),
    ambassadors.findable(db),
    events.list(db),
    profiles.list(db),
  ]);
  const stateById = new Map(record.states.map((state) => [state.id, state]));
  const profileOf = new Map(written.map((profile) => [profile.presidencyId, profile]));
  return {
    today,
    states: record.states.map(searchState),
    turns: record.turns.map((turn) => ({
      id: turn.id,
      stateId: turn.stateId,
      flag: flagOf(stateById.get(turn.stateId), turn),
      status: statusOf(turn, today),
      ...told(profileOf.get(turn.id)),
    })),
    people: people.map(searchPerson),
    events: meetings.map(({ id, presidencyId, topic, status, format, chair, outcome }) => ({
      ...{ id, turn: presidencyId, topic, status },
      words: [format, chair, outcome].filter((text) => text !== null),
    })),
  };
};

const searchState = (state: State): SearchState => {
  const { id, commonName, capital } = state;
  const { flag, code } = presentMention(state);
  const inLanguages = Object.values(state.namesIn).flatMap(({ short, formal }) => [short, formal]);
  const names = [...state.names.map(({ name }) => name), ...inLanguages].filter((name) => name !== null);
  const distinct = new Set(names.filter((name) => name !== commonName));
  const spellings = [...state.aliases.map((alias) => alias.replaceAll("-", " ")), ...codesOf(state)];
  return { id, commonName, flag, code, names: [...distinct], spellings, capital };
};

const codesOf = ({ iso2, iso3, names, namesIn }: State): string[] => {
  const english = [...names.map(({ name }) => name), namesIn.en?.formal ?? ""];
  const codes = [iso2 ?? "", iso3 ?? "", ...english.map(capitalsOf), ...english.map(initialsOf)];
  return [...new Set(codes)].filter((code) => code.length > 1);
};

const capitalsOf = (name: string): string => name.replace(/[^A-Z]/g, "");

const initialsOf = (name: string): string =>
  name
    .replace(/^the /, "")
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();

const flagOf = (
  state: State | undefined,
  { name, startsOn }: Pick<Presidency, "name" | "startsOn">,
): string | null => (state ? stateMention(state, name, startsOn).flag : null);

const told = (profile: Profile | undefined) => {
  if (!profile) return { headline: null, words: [] };
  const { headline, standfirst, sections, priorities } = profile;
  return {
    headline,
    words: [standfirst, ...sections.map(({ heading }) => heading), ...priorities.map(({ text }) => text)],
  };
};

const searchPerson = ({
  id,
  name,
  familyName,
  givenName,
  aliases,
  stateId,
  turns,
}: ambassadors.FindablePerson): SearchPerson => {
  const inParts = familyName && givenName ? [`${familyName} ${givenName}`] : [];
  return { id, name, names: [...new Set([...aliases, ...inParts])], stateId, turns };
};
