import type { Day } from "@council/schema";
import ical, { ICalEventBusyStatus, type ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Edition } from "../store/editions.ts";
import { lastChange, namespace } from "./identity.ts";

/** What stands in a calendar for some whole days. */
export type Entry = {
  /** Unique among all our entries and never changed, so that a calendar read twice holds it once. */
  id: string;
  edition: Edition;
  startsOn: Day;
  endsBefore: Day;
  status: ICalEventStatus;
  summary: string;
  /** Lines. */
  description: string[];
  categories: string[];
  url: string;
};

type About = { name: string; description: string; url: string };

const refreshSeconds = 12 * 60 * 60;

/**
 * A calendar to subscribe to. It says nothing of the day it was written on: the same facts give the same bytes.
 *
 * @source RFC 5545; RFC 7986 for its name, description and refresh interval. Without METHOD it is a plain object, whose
 * DTSTAMP tells the last revision, not an iTIP message from an organizer.
 */
export const writeCalendar = (about: About, entries: Entry[]): string => {
  const calendar = ical({
    ...about,
    source: about.url,
    prodId: { company: namespace, product: "calendar", language: "EN" },
    ttl: refreshSeconds,
  });
  for (const { id, edition, startsOn, endsBefore, categories, description, ...entry } of entries)
    calendar.createEvent({
      ...entry,
      id: `${id}@${namespace}`,
      sequence: edition.version,
      stamp: lastChange(edition),
      lastModified: edition.editedAt,
      allDay: true,
      start: midnight(startsOn),
      end: midnight(endsBefore),
      description: description.join("\n"),
      categories: categories.map((name) => ({ name })),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  return `${calendar}\r\n`;
};

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
