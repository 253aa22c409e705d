import { type AskedPeriod, isInPeriod } from "./asked.ts";
import { type Catalogue, entryId } from "./catalogue.ts";
import { matching, nearest, turnId } from "./matching.ts";

/** Ids of what a text names in a period, or of all that the period holds where there is no text. */
export const dated = (catalogue: Catalogue, period: AskedPeriod, text: string): string[] =>
  text === "" ? held(catalogue, period) : named(catalogue, period, text);

const isOf = ({ entries }: Catalogue, period: AskedPeriod, id: string): boolean =>
  entries.get(id)?.hit.months.some((month) => isInPeriod(period, month)) ?? false;

const named = (catalogue: Catalogue, period: AskedPeriod, text: string): string[] => {
  const found = matching(catalogue, text);
  const first = found.find((id) => id.startsWith("state:"));
  const turns = catalogue.entries.get(first ?? "")?.hit.months ?? [];
  return [
    ...nearest(
      catalogue,
      turns.filter((month) => isInPeriod(period, month)),
    ).map(turnId),
    ...found.filter((id) => isOf(catalogue, period, id)),
  ];
};

const held = (catalogue: Catalogue, period: AskedPeriod): string[] => {
  const months = catalogue.content.turns.map(({ id }) => id).filter((id) => isInPeriod(period, id));
  if (period.year === null) return nearest(catalogue, months).map(turnId);
  if (period.month === null)
    return [entryId({ kind: "year", id: String(period.year) }), ...months.map(turnId)];
  const others = [...catalogue.entries.keys()].filter((id) => /^(?:person|event):/.test(id));
  return [...months.map(turnId), ...others.filter((id) => isOf(catalogue, period, id))];
};
