import { monthFrom } from "../calendar.ts";
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

const held = (catalogue: Catalogue, { year, month }: AskedPeriod): string[] => {
  if (year !== null && month !== null) {
    const asked = monthFrom(year, month);
    const turn = [turnId(asked)].filter((id) => catalogue.entries.has(id));
    return [...turn, ...(catalogue.inMonth.get(asked) ?? [])];
  }
  const months = catalogue.content.turns.map(({ id }) => id).filter((id) => isInPeriod({ year, month }, id));
  return year === null
    ? nearest(catalogue, months).map(turnId)
    : [entryId({ kind: "year", id: String(year) }), ...months.map(turnId)];
};
