import type { Ambassador, Posting } from "../ambassador.ts";
import { type Finding, warns } from "./finding.ts";
import { isBefore } from "./partial-day.ts";

/** Dates of a posting in an order that cannot be: nobody presents credentials before being appointed, or begins after the end. */
export const postingOrder = ({ postings }: Pick<Ambassador, "postings">): Finding[] =>
  postings.flatMap((posting, at) =>
    pairs.flatMap(([first, second]) => {
      const [earlier, later] = [posting[first], posting[second]];
      if (earlier === null || later === null || !isBefore(later, earlier)) return [];
      const message = `${names[second]} (${later}) before ${names[first].toLowerCase()} (${earlier}): correct one of them.`;
      return [warns("posting-order", ["postings", at, second], message)];
    }),
  );

type Dated = Extract<keyof Posting, `${string}On`>;

const names: Record<Dated, string> = {
  appointedOn: "Appointed",
  arrivedOn: "Arrived",
  credentialsOn: "Presented credentials",
  startedOn: "Took up the post",
  endedOn: "Left",
};

const pairs: [Dated, Dated][] = [
  ["appointedOn", "arrivedOn"],
  ["appointedOn", "credentialsOn"],
  ["arrivedOn", "credentialsOn"],
  ["appointedOn", "endedOn"],
  ["arrivedOn", "endedOn"],
  ["credentialsOn", "endedOn"],
  ["startedOn", "endedOn"],
];
