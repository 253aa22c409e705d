import type { Membership } from "../membership.ts";
import { slugOf } from "../slug.ts";
import type { RegionalGroup, State } from "../state.ts";
import type { Council } from "./council.ts";

/** For tests: the members of 2025 to 2028, as if the Council had first met on 1 January 2025, when Algeria presided. */
export const councilOf2025 = (): Council => ({
  memberships: [
    ...["China", "France", "Russian Federation", "United Kingdom", "United States"].map(permanent),
    ...elected(2025, 2026, ["Algeria", "Sierra Leone", "Republic of Korea", "Slovenia", "Guyana"]),
    ...elected(2025, 2027, ["Somalia", "Pakistan", "Panama", "Denmark", "Greece"]),
    ...elected(2026, 2028, ["Democratic Republic of the Congo", "Liberia", "Bahrain", "Latvia", "Colombia"]),
    ...elected(2027, 2029, ["Zimbabwe", "Kyrgyzstan", "Trinidad and Tobago", "Austria", "Portugal"]),
  ],
  exceptions: [],
});

/** For tests: a state of a regional group. */
export const stateOf = (name: string, regionalGroup: RegionalGroup | null): State => ({
  id: slugOf(name),
  commonName: name,
  names: [{ name, startsOn: null, endsBefore: null, flag: null, sources: [] }],
  namesIn: {},
  aliases: [],
  iso3: null,
  iso2: null,
  m49: null,
  wikidata: null,
  regionalGroup,
  region: null,
  subregion: null,
  capital: null,
  admittedOn: null,
  endedOn: null,
  ending: null,
  successors: [],
  governmentType: null,
  governmentAsOf: null,
  sources: [],
});

/** For tests: a seat of a state under its own name. */
export const seatOf = (name: string, startsOn: string, endsBefore: string | null): Membership => ({
  id: `${slugOf(name)}-${startsOn}`,
  stateId: slugOf(name),
  name,
  startsOn,
  endsBefore,
  seat: endsBefore === null ? "permanent" : "elected",
  group: null,
  note: null,
  sources: [],
});

/** For tests: the states of {@link councilOf2025}, and a few more that could be elected. */
export const statesOf2025 = (): State[] =>
  names.flatMap(([group, ...ofGroup]) => ofGroup.map((name) => stateOf(name, group)));

const names: [RegionalGroup, ...string[]][] = [
  ["african", "Algeria", "Democratic Republic of the Congo", "Ghana", "Kenya", "Liberia", "Nigeria"],
  ["african", "Sierra Leone", "Somalia", "Zimbabwe"],
  ["asia-pacific", "Bahrain", "China", "India", "Kyrgyzstan", "Pakistan", "Republic of Korea"],
  ["eastern-european", "Croatia", "Latvia", "Russian Federation", "Slovenia"],
  ["latin-american-and-caribbean", "Colombia", "Guyana", "Panama", "Peru", "Trinidad and Tobago"],
  ["western-european-and-others", "Austria", "Denmark", "France", "Germany", "Greece", "Portugal"],
  ["western-european-and-others", "United Kingdom", "United States"],
];

const groupOf = (name: string): RegionalGroup | null =>
  names.find(([, ...ofGroup]) => ofGroup.includes(name))?.[0] ?? null;

const elected = (from: number, until: number, winners: string[]): Membership[] =>
  winners.map((name) => ({ ...seatOf(name, `${from}-01-01`, `${until}-01-01`), group: groupOf(name) }));

const permanent = (name: string): Membership => seatOf(name, "2025-01-01", null);
