import { LanguageTag, NamePair, State, StateName } from "@council/schema";
import { z } from "zod";
import type { Reading } from "./fault.ts";
import { readTable } from "./table.ts";

const { names: _names, namesIn: _namesIn, aliases, sources, ...facts } = State.shape;
const Name = z.string().nullable();

const StateRow = z.object({
  ...facts,
  aliases,
  ...{ shortEn: Name, formalEn: Name, shortFr: Name, formalFr: Name, shortEs: Name, formalEs: Name },
  ...{ shortRu: Name, formalRu: Name, shortZh: Name, formalZh: Name, shortAr: Name, formalAr: Name },
  sources,
});
type StateRow = z.infer<typeof StateRow>;

const NameRow = z.object({ state: State.shape.id, ...StateName.shape });
type NameRow = z.infer<typeof NameRow>;

/** The states of `states.csv`, each with its dated names of `state-names.csv`. */
export const readStates = (reading: Reading): State[] => {
  const names = readTable(reading, "state-names.csv", NameRow);
  return readTable(reading, "states.csv", StateRow).map((row) => stateOf(row, names));
};

const stateOf = (row: StateRow, names: NameRow[]): State => ({
  ...(Object.fromEntries(
    Object.keys(facts).map((field) => [field, row[field as keyof typeof facts]]),
  ) as Pick<State, keyof typeof facts>),
  names: names.filter(({ state }) => state === row.id).map(({ state: _state, ...name }) => name),
  namesIn: namesIn(row),
  aliases: row.aliases,
  sources: row.sources,
});

const namesIn = (row: StateRow): State["namesIn"] =>
  Object.fromEntries(
    LanguageTag.options.flatMap((tag) => {
      const suffix = tag.replace(/^./, (letter) => letter.toUpperCase()) as Capitalize<LanguageTag>;
      const pair = NamePair.safeParse({ short: row[`short${suffix}`], formal: row[`formal${suffix}`] });
      return pair.success ? [[tag, pair.data]] : [];
    }),
  );
