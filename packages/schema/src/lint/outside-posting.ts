import type { Capacity, Posting } from "../ambassador.ts";
import type { Presider } from "../presider.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding } from "./finding.ts";
import { earliestDay, isBefore } from "./partial-day.ts";

/**
 * A person who presides by a post at the United Nations while none of the person's postings for the state reaches the turn.
 *
 * Dates count as exactly as they are known, and one that is not known rules nothing out. Whoever presides by another office,
 * a minister or a head of state, needs no posting; nor does a person of whom no posting is known.
 */
export const outsidePosting = (presider: Presider, { ambassadors, presidencies }: Facts): Finding[] => {
  const turn = presidencies.find(({ id }) => id === presider.presidencyId);
  const person = ambassadors.find(({ id }) => id === presider.ambassadorId);
  if (!turn || !person || presider.capacity === null || !posts.has(presider.capacity)) return [];
  const postings = person.postings.filter(({ stateId }) => stateId === turn.stateId);
  const reaches = ({ endedOn, ...posting }: Posting): boolean => {
    const begun = beginOf(posting);
    const isOver = endedOn !== null && isBefore(endedOn, turn.startsOn);
    return !isOver && (begun === null || earliestDay(begun) < turn.endsBefore);
  };
  if (postings.length === 0 || postings.some(reaches)) return [];
  const said = postings
    .map((posting) => `${beginOf(posting) ?? "?"} to ${posting.endedOn ?? "now"}`)
    .join(", ");
  return [
    blocks(
      "outside-posting",
      ["ambassadorId"],
      `${person.name} was posted ${said}, and not in ${turn.id}. Choose who was in office, or correct the posting.`,
    ),
  ];
};

const posts: ReadonlySet<Capacity> = new Set([
  "permanent-representative",
  "deputy-permanent-representative",
  "charge-d-affaires",
]);

/** The first day known of a posting. */
const beginOf = ({
  startedOn,
  arrivedOn,
  credentialsOn,
  appointedOn,
}: Omit<Posting, "endedOn">): string | null => startedOn ?? arrivedOn ?? credentialsOn ?? appointedOn;
