import { z } from "zod";
import { Ambassador } from "../ambassador.ts";
import { Day } from "../day.ts";
import { Event } from "../event.ts";
import { Month } from "../month.ts";
import { Status } from "../presidency.ts";
import { Profile } from "../profile.ts";
import { Slug } from "../slug.ts";
import { State } from "../state.ts";
import { StateMention } from "./mentions.ts";

/** A state with every name it ever had. */
export const SearchState = StateMention.pick({ id: true, commonName: true, flag: true, code: true }).extend({
  /** UN names of all times, and the names in the six official languages. */
  names: z.array(z.string()),
  /** Codes, initials and other ways to call it. */
  spellings: z.array(z.string()),
  capital: State.shape.capital,
});
export type SearchState = z.infer<typeof SearchState>;

/** A turn of the presidency, found by its state, by its month, and by what its profile tells. */
export const SearchTurn = z.object({
  id: Month,
  stateId: Slug,
  /** The flag of the state at that time. */
  flag: StateMention.shape.flag,
  status: Status,
  /** Null while no profile is written. */
  headline: Profile.shape.headline.nullable(),
  /** Standfirst, headings and priorities of the profile. */
  words: z.array(z.string()),
});
export type SearchTurn = z.infer<typeof SearchTurn>;

/** A person under every spelling met. */
export const SearchPerson = Ambassador.pick({ id: true, name: true, stateId: true }).extend({
  names: z.array(z.string()),
  /** Oldest first. */
  turns: z.array(Month),
});
export type SearchPerson = z.infer<typeof SearchPerson>;

/** A meeting of a presidency. */
export const SearchEvent = z.object({
  id: Slug,
  turn: Month,
  topic: Event.shape.topic,
  status: Event.shape.status,
  /** Format, chair and outcome. */
  words: z.array(z.string()),
});
export type SearchEvent = z.infer<typeof SearchEvent>;

/** All that can be found, as server and browser index it alike. */
export const SearchContent = z.object({
  /** The day in New York for which the statuses hold. */
  today: Day,
  states: z.array(SearchState),
  /** Oldest first. */
  turns: z.array(SearchTurn),
  people: z.array(SearchPerson),
  events: z.array(SearchEvent),
});
export type SearchContent = z.infer<typeof SearchContent>;

/** What kind of thing a result leads to. */
export const SearchKind = z.enum(["state", "presidency", "person", "event", "year"]);
export type SearchKind = z.infer<typeof SearchKind>;

/** One result. */
export const SearchHit = z.object({
  kind: SearchKind,
  /** Id of the state, the person or the event; month of the presidency; the year. */
  id: z.string(),
  /** Common name of the state, name of the person, topic of the event, headline of the presidency or null, the year. */
  title: z.string().nullable(),
  /** The other name or spelling by which the query found it; null where it is the title's own. */
  as: z.string().nullable(),
  /** The state itself, the one that presided, or the one the person acted for; null where there is none or more than one. */
  state: SearchState.pick({ id: true, commonName: true, flag: true, code: true }).nullable(),
  /** The turns it concerns, oldest first; none for a year. */
  months: z.array(Month),
  /** Of a presidency or an event. */
  status: z.union([Status, Event.shape.status]).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** What `search.find` answers: the results, best first. */
export const SearchAnswer = z.object({ today: Day, hits: z.array(SearchHit) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
