import type { Month } from "../month.ts";
import type { SearchContent, SearchHit } from "../views/search.ts";
import { nameKey, termsOf } from "./terms.ts";

/** What is indexed of one result: its own name, its other names, and what it tells. */
export type SearchDocument = { id: string; name: string; names: string; words: string };

/** One thing that can be found. */
export type SearchEntry = {
  hit: SearchHit;
  document: SearchDocument;
  /** All its names as they are written, its title first. */
  names: string[];
  /** The keys of its names and other spellings. */
  keys: Set<string>;
};

/** A question to the engine: terms, or questions combined. */
export type EngineQuery = string | { combineWith: "AND" | "OR"; queries: EngineQuery[] };

/** How far a term may be from the one that was typed. */
export type EngineLeniency = {
  /** Whether words match that only begin with the term. */
  prefix: (term: string) => boolean;
  /** How many letters may differ, as a part of the term's length; false for none. */
  fuzzy: (term: string) => number | false;
};

/** The part of MiniSearch that is used here. Server and browser each bring their own, so that the schema needs none. */
export type Engine = {
  /** Indexes all of them, before the first search. */
  addAll: (documents: SearchDocument[]) => void;
  /** What matches, best first; a higher score is a better match. */
  search: (query: EngineQuery, leniency: EngineLeniency) => { id: string; score: number }[];
};

/** How the engine has to be made: `new MiniSearch(engineOptions)`. */
export const engineOptions = {
  fields: ["name", "names", "words"] as (keyof SearchDocument)[],
  /** A text as its folded terms. */
  tokenize: termsOf,
  /** They are folded already. */
  processTerm: (term: string) => term,
  searchOptions: {
    /** What is asked comes in terms. */
    tokenize: (term: string) => [term],
    boost: { name: 4, names: 3 },
    // A state has many names in many languages: its length must not count against it.
    bm25: { k: 1.2, b: 0.2, d: 0.5 },
    weights: { prefix: 0.5, fuzzy: 0.25 },
  },
};

/** Everything that can be found, and the index over it. */
export type Catalogue = {
  content: SearchContent;
  engine: Engine;
  entries: Map<string, SearchEntry>;
  /** The ids of the persons and meetings of each month. */
  inMonth: Map<Month, string[]>;
};

/**
 * Indexes what can be found.
 *
 * @param makeEngine - `(options) => new MiniSearch(options)`.
 */
export const catalogueOf = (
  content: SearchContent,
  makeEngine: (options: typeof engineOptions) => Engine,
): Catalogue => {
  const engine = makeEngine(engineOptions);
  const entries = entriesOf(content);
  engine.addAll(entries.map(({ document }) => document).filter(hasText));
  const byId = new Map(entries.map((entry) => [entry.document.id, entry]));
  return { content, engine, entries: byId, inMonth: monthsOf(entries) };
};

const monthsOf = (entries: SearchEntry[]): Catalogue["inMonth"] => {
  const inMonth: Catalogue["inMonth"] = new Map();
  for (const { hit, document } of entries)
    if (hit.kind === "person" || hit.kind === "event")
      for (const month of hit.months) inMonth.set(month, [...(inMonth.get(month) ?? []), document.id]);
  return inMonth;
};

// Most turns are found by their state and their month alone.
const hasText = ({ name, names, words }: SearchDocument): boolean => name + names + words !== "";

/** The id of an entry in the index. */
export const entryId = ({ kind, id }: Pick<SearchHit, "kind" | "id">): string => `${kind}:${id}`;

type Findable = { names?: string[]; spellings?: string[]; words?: string[] };

const entryOf = (
  told: Omit<SearchHit, "as">,
  { names = [], spellings = [], words = [] }: Findable,
): SearchEntry => {
  const written = told.title === null ? names : [told.title, ...names];
  return {
    hit: { ...told, as: null },
    document: {
      id: entryId(told),
      name: told.title ?? "",
      names: [...names, ...spellings].join("\n"),
      words: words.join("\n"),
    },
    names: written,
    keys: new Set([...written, ...spellings].map(nameKey)),
  };
};

const entriesOf = (content: SearchContent): SearchEntry[] => {
  const named = content.states.map(({ id, commonName, flag, code }) => ({ id, commonName, flag, code }));
  const states = new Map(named.map((state) => [state.id, state]));
  return [
    ...stateEntries(content, states),
    ...turnEntries(content, states),
    ...otherEntries(content, states),
  ];
};

type States = Map<string, NonNullable<SearchHit["state"]>>;

const stateEntries = ({ states: all, turns }: SearchContent, states: States): SearchEntry[] =>
  all.map(({ id, commonName, names, spellings, capital }) => {
    const months = turns.filter(({ stateId }) => stateId === id).map((turn) => turn.id);
    const state = states.get(id) ?? null;
    return entryOf(
      { kind: "state", id, title: commonName, state, months, status: null },
      { names, spellings, words: capital === null ? [] : [capital] },
    );
  });

const turnEntries = ({ turns }: SearchContent, states: States): SearchEntry[] => [
  ...[...new Set(turns.map(({ id }) => id.slice(0, 4)))].map((year) =>
    entryOf({ kind: "year", id: year, title: year, state: null, months: [], status: null }, {}),
  ),
  ...turns.map(({ id, stateId, flag, status, headline, words }) => {
    const president = states.get(stateId);
    const state = president ? { ...president, flag } : null;
    return entryOf({ kind: "presidency", id, title: headline, state, months: [id], status }, { words });
  }),
];

const otherEntries = ({ turns, people, events }: SearchContent, states: States): SearchEntry[] => {
  const presidents = new Map(turns.map(({ id, stateId }) => [id, stateId]));
  return [
    ...people.map(({ id, name, names, stateId, turns: months }) => {
      const state = states.get(stateId ?? "") ?? null;
      return entryOf({ kind: "person", id, title: name, state, months, status: null }, { names });
    }),
    ...events.map(({ id, turn, topic, status, words }) => {
      const state = states.get(presidents.get(turn) ?? "") ?? null;
      return entryOf({ kind: "event", id, title: topic, state, months: [turn], status }, { words });
    }),
  ];
};
