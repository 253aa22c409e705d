import type { StateView } from "@council/schema";
import { monthInWords } from "../dates.ts";
import { portraitCard } from "./portrait-card.tsx";

/** The picture of a state: how often it has presided, and when it is to preside next. */
export const stateCard = (view: StateView): string =>
  portraitCard({
    kicker: "On the United Nations Security Council",
    name: view.state.commonName,
    facts: factsOf(view),
    flag: view,
  });

const factsOf = ({ memberships, turns }: StateView): string[] => {
  if (memberships.length === 0) return ["It has not had a seat so far."];
  const toCome = ({ status }: { status: string }) => status === "scheduled" || status === "projected";
  const begun = turns.filter((turn) => !toCome(turn));
  const latest = begun.at(-1);
  const next = turns.find(toCome);
  return [
    latest ? presidencies(begun.length, monthInWords(latest.id)) : "It has not presided so far.",
    ...(next ? [`Next in ${monthInWords(next.id)}.`] : []),
  ];
};

const presidencies = (count: number, latest: string): string =>
  count === 1 ? `One presidency, in ${latest}.` : `${count} presidencies, the latest in ${latest}.`;
