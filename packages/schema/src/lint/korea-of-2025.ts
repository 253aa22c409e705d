import type { Ambassador, Posting } from "../ambassador.ts";
import type { Event } from "../event.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import { councilOf2025, statesOf2025 } from "../rotation/council-of-2025.ts";
import { type Facts, factsOf, type KnownRecords } from "./facts.ts";

/** For tests: a turn of 2025, in the council of `councilOf2025`. */
export const turnOf = (id: string, name: string, stateId: string, endsBefore: string): Presidency => ({
  ...{ id, name, stateId, endsBefore, startsOn: `${id}-01` },
  ...{ evidence: "two-sources", isOnlyAnnounced: false, note: null, sources: ["s-pv-1", "s-pv-2"] },
});

/** For tests: September 2025. */
export const september = turnOf("2025-09", "Republic of Korea", "republic-of-korea", "2025-10-01");

/** For tests: a posting of the Republic of Korea. */
export const posting = (more: Partial<Posting> = {}): Posting => ({
  ...{
    stateId: "republic-of-korea",
    capacity: "permanent-representative",
    title: "Permanent Representative",
  },
  ...{ appointedOn: null, arrivedOn: null, credentialsOn: null, startedOn: null, endedOn: null, note: null },
  sources: ["s-pv-1"],
  ...more,
});

/** For tests: Sangjin Kim, chargé d'affaires in September 2025. */
export const kim = (more: Partial<Ambassador> = {}): Ambassador => ({
  ...{ id: "sangjin-kim", name: "Sangjin Kim", familyName: "Kim", givenName: "Sangjin", aliases: [] },
  ...{ stateId: "republic-of-korea", languages: [], languagesSources: [], education: [], career: [] },
  ...{ postings: [], note: null, sources: ["s-pv-1"] },
  ...more,
});

/** For tests: his part in September 2025. */
export const inTheChair = (more: Partial<Presider> = {}): Presider => ({
  ...{ id: "2025-09-sangjin-kim", presidencyId: "2025-09", ambassadorId: "sangjin-kim", role: "led" },
  ...{
    capacity: "charge-d-affaires",
    title: "Chargé d'affaires a.i.",
    sittings: [],
    confidence: null,
    note: null,
  },
  sources: ["s-pv-1"],
  ...more,
});

/** For tests: an event of September 2025. */
export const debate = (more: Partial<Event> = {}): Event => ({
  ...{
    id: "2025-09-debate",
    presidencyId: "2025-09",
    startsOn: "2025-09-24",
    endsBefore: null,
    format: null,
  },
  ...{ topic: "Artificial intelligence", chair: null, weight: "signature", status: "held", outcome: null },
  ...{ confidence: null, note: null, sources: ["s-pv-1"] },
  ...more,
});

/** For tests: what is published of August to October 2025, with `more` in its place. */
export const factsWith = (more: Partial<KnownRecords> = {}): Facts =>
  factsOf({
    ...{ ...councilOf2025(), states: statesOf2025(), figures: [], presiders: [inTheChair()] },
    presidencies: [
      turnOf("2025-08", "Panama", "panama", "2025-09-01"),
      september,
      turnOf("2025-10", "Russian Federation", "russian-federation", "2025-11-01"),
    ],
    ambassadors: [kim()],
    sourceIds: new Set(["s-pv-1", "s-pv-2"]),
    today: "2025-10-15",
    ...more,
  });
