import type { AmbassadorView } from "@council/schema";
import { monthInWords } from "../dates.ts";
import { portraitCard } from "./portrait-card.tsx";

/** The picture of a person: for which state, and when in the chair. */
export const personCard = ({ ambassador, state, presided }: AmbassadorView): string =>
  portraitCard({
    kicker: state?.commonName ?? "United Nations Security Council",
    name: ambassador.name,
    facts: factsOf(presided),
    flag: state,
  });

const factsOf = (presided: AmbassadorView["presided"]): string[] => {
  const seen = presided.filter(({ role }) => role !== "announced");
  const [named] = presided;
  if (seen.length === 0) return named ? [`Named for the chair in ${monthInWords(named.presidency.id)}.`] : [];
  const months = [...new Set(seen.map(({ presidency }) => presidency.id))];
  const latest = monthInWords(months.at(-1) ?? "");
  return [
    months.length === 1
      ? `In the Council’s chair in ${latest}.`
      : `In the Council’s chair in ${months.length} months, the latest ${latest}.`,
  ];
};
