import { addDays } from "../calendar.ts";
import type { Day } from "../day.ts";
import { newIdOf } from "../desk/new-id.ts";
import type { Event } from "../event.ts";
import { slugOf } from "../slug.ts";
import type { ImportTarget } from "./drafted.ts";
import { type Said, withSource } from "./said.ts";

/** The meetings that the text announces; those that are recorded only gain the source. */
export const draftEvents = (said: Said, target: ImportTarget, known: Event[]): Event[] => {
  const topic = said.value("event.topic");
  if (topic === null) return [];
  const runs = runsOf(said.value("event.dates") ?? []);
  const periods = runs.length > 0 ? runs : [[]];
  return periods.map((days, at) => {
    const recorded = known.find((event) => isOneMeeting(event, topic, days));
    if (recorded) return { ...recorded, sources: withSource(recorded.sources, target.sourceId) };
    return announced(topic, days, target, at);
  });
};

const announced = (
  topic: string,
  days: Day[],
  { presidencyId, sourceId }: ImportTarget,
  at: number,
): Event => {
  const [first = null] = days;
  const last = days.at(-1);
  const id = newIdOf("event", { presidencyId, topic });
  return {
    ...{ id: at === 0 ? id : `${id}-${at + 1}`, presidencyId, startsOn: first },
    endsBefore: last !== undefined && days.length > 1 ? addDays(last, 1) : null,
    ...{ format: null, topic, chair: null, weight: "signature", status: "announced", outcome: null },
    ...{ confidence: null, note: null, sources: [sourceId] },
  };
};

const isOneMeeting = (event: Event, topic: string, days: Day[]): boolean => {
  const [known, said] = [slugOf(event.topic), slugOf(topic)];
  const isOneTopic = known.includes(said) || said.includes(known);
  return isOneTopic && (event.startsOn === null || days.length === 0 || days.includes(event.startsOn));
};

/** Days in runs without a gap, in calendar order. */
const runsOf = (days: Day[]): Day[][] => {
  const runs: Day[][] = [];
  for (const day of days.toSorted()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && addDays(last, 1) === day) run.push(day);
    else runs.push([day]);
  }
  return runs;
};
