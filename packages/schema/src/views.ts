import type { Ambassador, Capacity } from "./ambassador.ts";
import type { CountryProfile } from "./country-profile.ts";
import type { Day } from "./day.ts";
import type { Event } from "./event.ts";
import type { Licence } from "./licence.ts";
import type { Membership } from "./membership.ts";
import type { Month } from "./month.ts";
import type { Presidency, Status } from "./presidency.ts";
import type { Presider } from "./presider.ts";
import type { Profile } from "./profile.ts";
import type { RotationException } from "./rotation-exception.ts";
import type { Slug } from "./slug.ts";
import type { Source } from "./source.ts";
import type { RegionalGroup, State } from "./state.ts";

/** Every source that an answer refers to, by id. */
export type Sources = Record<Slug, Source>;

/** A state as other facts mention it. */
export type StateMention = {
  id: Slug;
  commonName: string;
  /** The UN name at the time of the fact. */
  name: string;
  /** ISO 3166-1 alpha-2 code of the flag to show, or null where today's flag would be wrong: then show `code`. */
  flag: string | null;
  /** ISO 3166-1 alpha-3 code where there is one, else initials of the name. */
  code: string;
  regionalGroup: RegionalGroup | null;
};

/** A person as other facts mention them. */
export type PersonMention = {
  id: Slug;
  name: string;
  capacity: Capacity | null;
  title: string | null;
  role: Presider["role"];
};

/** One turn in a list: what a year, a feed or a search result shows of it. */
export type PresidencySummary = Presidency & {
  status: Status;
  state: StateMention;
  /** Those who led the delegation first, then those who sat, then those announced. */
  presiders: PersonMention[];
  /** Headline of its profile, or null while none is written. */
  headline: string | null;
};

/** One turn in the whole history: as small as it can be, for 983 of them in one answer. */
export type Turn = {
  id: Month;
  stateId: Slug;
  name: string;
  status: Status;
  startsOn: Day;
  endsBefore: Day;
};

/** A seat at the table in rota order. */
export type Seat = StateMention & { seat: Membership["seat"]; isPresiding: boolean };

/** A turn of one state, numbered from its first. */
export type NumberedTurn = Turn & { number: number };

/** Some turns, oldest first. */
export type PresidencyList = {
  /** The day in New York on which this was answered. */
  today: Day;
  presidencies: PresidencySummary[];
  sources: Sources;
};

/** Every turn since 17 January 1946, oldest first, and each state that held one, by id. */
export type History = { today: Day; turns: Turn[]; states: StateMention[] };

/** All that the page of one month tells. */
export type PresidencyView = {
  today: Day;
  presidency: PresidencySummary;
  /** The president's state in full. */
  state: State;
  /** The members on the first day of the turn, in the order of rule 18, beginning with the president. */
  table: Seat[];
  presiders: (Presider & { name: string })[];
  /** The persons behind the presiders, in the same order, each once. */
  ambassadors: Ambassador[];
  events: Event[];
  profile: Profile | null;
  countryProfile: CountryProfile | null;
  /** All seats the state has held, oldest first. */
  memberships: Membership[];
  /** All turns of the state, oldest first. */
  turns: NumberedTurn[];
  /** Departures from rule 18 that touch this turn. */
  exceptions: RotationException[];
  /** The turns right before and after; null at the edge of what is known. */
  previous: PresidencySummary | null;
  next: PresidencySummary | null;
  /** The turns that begin in the same year. */
  year: PresidencySummary[];
  sources: Sources;
};

/** One line of the list of states. */
export type StateSummary = Pick<
  State,
  "id" | "commonName" | "iso3" | "iso2" | "regionalGroup" | "endedOn"
> & {
  /** UN name today, or the last it bore. */
  name: string;
  flag: string | null;
  code: string;
  /** On the day of the answer, as is `isPermanent`. */
  isSitting: boolean;
  isPermanent: boolean;
  /** Stretches on the Council, those to come included; a seat that changed its name in mid-term is one. */
  terms: number;
  /** Turns that have begun, as are `firstTurn` and `lastTurn`. */
  presidencies: number;
  firstTurn: Month | null;
  lastTurn: Month | null;
  nextTurn: Month | null;
};

/** All that the page of one state tells. */
export type StateView = {
  state: State;
  flag: string | null;
  code: string;
  /** The states that ended and left this one as a successor, and its own successors. */
  predecessors: Pick<State, "id" | "commonName">[];
  successors: Pick<State, "id" | "commonName">[];
  memberships: Membership[];
  turns: (NumberedTurn & { presiders: PersonMention[] })[];
  people: Pick<Ambassador, "id" | "name">[];
  sources: Sources;
};

/** All that the page of one person tells. */
export type AmbassadorView = {
  ambassador: Ambassador;
  state: StateMention | null;
  /** In the chair, oldest first. */
  presided: (Presider & { presidency: Turn; state: StateMention })[];
  sources: Sources;
};

/** One line of the list of persons. */
export type AmbassadorSummary = Pick<Ambassador, "id" | "name" | "stateId"> & {
  /** In how many turns the person presided, led the delegation or was announced. */
  turns: number;
};

/** Seats on the Council, oldest first, then in the order of their names. */
export type MembershipList = {
  memberships: (Membership & { state: StateMention })[];
  sources: Sources;
};

/** Meetings in the order of their presidencies, then of their days; those without a day last. */
export type EventList = { events: Event[]; sources: Sources };

/** The country profile of one turn. */
export type CountryProfileView = { countryProfile: CountryProfile; sources: Sources };

/** How well one decade of turns is known. */
export type Coverage = {
  /** First year of the decade. */
  decade: number;
  turns: number;
  twoSources: number;
  oneSource: number;
  derived: number;
  withPresider: number;
  withProfile: number;
};

/** How much is known at all, and on whose terms. */
export type CoverageView = {
  /** Oldest first. */
  decades: Coverage[];
  totals: {
    turns: number;
    states: number;
    memberships: number;
    people: number;
    events: number;
    profiles: number;
    sources: number;
  };
  licences: Licence[];
};
