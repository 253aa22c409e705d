import { addDays, type Event } from "@council/schema";
import { type Edition, ofEvents, unedited } from "../store/editions.ts";
import { between } from "../store/events.ts";
import type { Entry } from "./calendar.ts";
import { holders, monthUrl, type Readings, wholeRecord } from "./record.ts";

/** Meetings on their days. One for which no source gives a day has no place in a calendar. */
export const eventEntries = async ({ db, snapshot, origin }: Readings): Promise<Entry[]> => {
  const [events, editions, holding] = await Promise.all([
    between(db, wholeRecord.first, wholeRecord.last),
    ofEvents(db),
    holders({ snapshot }),
  ]);
  return events.flatMap((event) => {
    const state = holding.get(event.presidencyId) ?? event.presidencyId;
    return eventEntry(event, { state, edition: editions.get(event.id) ?? unedited }, origin) ?? [];
  });
};

const statuses = {
  announced: "TENTATIVE",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
} as const satisfies Record<Event["status"], Entry["status"]>;

const statusWords = {
  announced: "Announced; no source yet that it was held.",
  held: "Held.",
  cancelled: "Cancelled.",
} as const satisfies Record<Event["status"], string>;

const weights = {
  signature: ["Signature event"],
  likely: ["Likely signature event"],
  other: [],
} as const satisfies Record<Event["weight"], readonly string[]>;

const eventEntry = (
  event: Event,
  { state, edition }: { state: string; edition: Edition },
  origin: string,
): Entry | null => {
  const { id, presidencyId, startsOn, endsBefore, status, topic, format, chair, outcome, note } = event;
  if (startsOn === null) return null;
  return {
    id: `event-${id}`,
    edition,
    startsOn,
    endsBefore: endsBefore ?? addDays(startsOn, 1),
    status: statuses[status],
    summary: `${status === "cancelled" ? "Cancelled: " : ""}${topic} (${state})`,
    description: [
      `${weights[event.weight][0] ?? "Meeting"} in the presidency of ${state}.`,
      ...(format === null ? [] : [format]),
      ...(chair === null ? [] : [`Chair: ${chair}.`]),
      statusWords[status],
      ...[outcome, note].filter((line) => line !== null),
    ],
    categories: [...weights[event.weight]],
    url: monthUrl(origin, presidencyId),
  };
};
