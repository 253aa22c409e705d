import type { Content } from "@council/prisma";
import {
  type Ambassador,
  addMonths,
  type Membership,
  type Month,
  monthOf,
  monthRange,
  type Presidency,
  type Presider,
  type State,
  yearOf,
} from "@council/schema";

/** The last month that the schema knows. */
const lastMonth: Month = "2999-12";

const syllables = [
  "ba",
  "de",
  "fi",
  "go",
  "ku",
  "la",
  "me",
  "ni",
  "po",
  "ru",
  "sa",
  "te",
  "vi",
  "wo",
  "xa",
  "zu",
];

/** A word for a number, another for each; none is in the record. */
const word = (number: number): string => {
  const letters = [...`0000${number.toString(16)}`.slice(-5)].map(
    (digit) => syllables[Number.parseInt(digit, 16)],
  );
  return `Q${letters.join("")}`;
};

/**
 * The record with `times` as many states and turns, for measuring alone. What is added is invented, and lies after the last
 * turn that is known, so that an answer about a month of ours has to say no more than before. The months end with the year
 * 2999, after some 12,600 turns.
 */
export const grownRecord = (content: Content, times: number): Content => {
  const [sample] = content.states;
  const last = content.presidencies.at(-1);
  if (times === 1 || !sample || !last) return content;
  const first = monthOf(last.endsBefore);
  const states = Array.from({ length: content.states.length * (times - 1) }, (_, at) =>
    inventedState(sample, at),
  );
  const years = yearOf(lastMonth) - yearOf(first);
  const memberships = states.flatMap((state, at) =>
    [...new Set([at % years, (at * 7 + 3) % years])].map((year) => inventedSeat(state, yearOf(first) + year)),
  );
  const months = monthRange(first, addMonths(lastMonth, 1)).slice(
    0,
    content.presidencies.length * (times - 1),
  );
  const turns = months.map((month, at) => inventedTurn(states[at % states.length] ?? sample, month));
  return {
    ...content,
    states: [...content.states, ...states],
    memberships: [...content.memberships, ...memberships],
    presidencies: [...content.presidencies, ...turns],
    ambassadors: [...content.ambassadors, ...turns.map(inventedPerson)],
    presiders: [...content.presiders, ...turns.map(inventedPresider)],
  };
};

const inventedState = (sample: State, at: number): State => {
  const name = word(at);
  return {
    ...sample,
    ...{ id: name.toLowerCase(), commonName: name, iso2: null, iso3: null, m49: null, wikidata: null },
    ...{ names: [{ name, startsOn: null, endsBefore: null, flag: null, sources: [] }], aliases: [] },
    ...{ namesIn: { en: { short: name, formal: null } }, capital: null, successors: [], sources: [] },
  };
};

const inventedSeat = ({ id, commonName }: State, year: number): Membership => ({
  ...{ id: `${id}-${year}-01-01`, stateId: id, name: commonName, seat: "elected", group: "african" },
  ...{ startsOn: `${year}-01-01`, endsBefore: `${year + 2}-01-01`, note: null, sources: [] },
});

const inventedTurn = ({ id: stateId, commonName: name }: State, month: Month): Presidency => ({
  ...{ id: month, stateId, name, startsOn: `${month}-01`, endsBefore: `${addMonths(month, 1)}-01` },
  ...{ evidence: "rule-derived", isOnlyAnnounced: false, note: null, sources: [] },
});

const inventedPerson = ({ stateId }: Presidency, at: number): Ambassador => ({
  ...{ id: `person-${at}`, name: `${word(at)} ${word(at * 3 + 1)}`, familyName: null, givenName: null },
  ...{ aliases: [], stateId, languages: [], languagesSources: [], education: [], career: [], postings: [] },
  ...{ note: null, sources: [] },
});

const inventedPresider = ({ id: presidencyId }: Presidency, at: number): Presider => ({
  ...{ id: `presider-${at}`, presidencyId, ambassadorId: `person-${at}`, capacity: null, title: null },
  ...{ role: "led", sittings: [], confidence: null, note: null, sources: [] },
});
