import type { Ambassador } from "../ambassador.ts";
import type { CountryProfile } from "../country-profile.ts";
import type { Day } from "../day.ts";
import type { Event } from "../event.ts";
import type { Month } from "../month.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import type { Slug } from "../slug.ts";
import type { Proposal } from "./proposal.ts";

/** The turn that a pasted text is about, and the source that it is. */
export type ImportTarget = {
  presidencyId: Month;
  stateId: Slug;
  /** UN name of the state on the first day of the turn. */
  stateName: string;
  startsOn: Day;
  endsBefore: Day;
  sourceId: Slug;
};

/** What is recorded already of the turn and of the person; null where there is nothing. */
export type Recorded = {
  presidency: Presidency | null;
  ambassador: Ambassador | null;
  presider: Presider | null;
  countryProfile: CountryProfile | null;
  events: Event[];
};

/** A record as it would be with what was accepted. */
export type ImportedDraft =
  | { kind: "presidency"; fields: Presidency }
  | { kind: "ambassador"; fields: Ambassador }
  | { kind: "presider"; fields: Presider }
  | { kind: "country-profile"; fields: CountryProfile }
  | { kind: "event"; fields: Event };

/**
 * Why an accepted proposal is in no draft.
 *
 * - `elsewhere`: the record has it from better sources, such as the seats of a state.
 * - `no-person`: nothing says whose it is.
 * - `no-title`: a post without its title.
 * - `no-topic`: days without a topic.
 * - `too-long`: longer than the record holds; to be told shorter by a person.
 * - `unknown`: its label is not understood.
 */
export type LeftReason = "elsewhere" | "no-person" | "no-title" | "no-topic" | "too-long" | "unknown";

/** An accepted proposal that is in no draft. */
export type LeftOut = { proposal: Proposal; reason: LeftReason };
