import type { Day } from "@council/schema";
import ICAL from "ical.js";
import type { Edition } from "../store/editions.ts";
import { lastChange, namespace } from "./identity.ts";

/** What stands in a calendar for some whole days. */
export type Entry = {
  /** Unique among all our entries and never changed, so that a calendar read twice holds it once. */
  id: string;
  edition: Edition;
  startsOn: Day;
  endsBefore: Day;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  summary: string;
  /** Lines. */
  description: string[];
  categories: string[];
  url: string;
};

type About = { name: string; description: string; url: string };

const refresh = "PT12H";

// A line has 75 octets at most, and the library leaves the space out of account that a folded one begins with.
ICAL.foldLength = 74;
// Of texts that it does not know it would leave commas and line breaks as they are.
for (const name of ["name", "x-wr-calname", "x-wr-caldesc"])
  ICAL.design.icalendar.property[name] = { defaultType: "text" };

/**
 * A calendar to subscribe to. It says nothing of the day it was written on: the same facts give the same bytes.
 *
 * @source RFC 5545; RFC 7986 for its name, source and refresh interval. Without METHOD it is a plain object, whose DTSTAMP
 * tells the last revision, not an iTIP message from an organizer. What begins with X is for Outlook and Apple's calendars.
 */
export const writeCalendar = ({ name, description, url }: About, entries: Entry[]): string => {
  const calendar = component("vcalendar", [
    ["version", "2.0"],
    ["prodid", `-//${namespace}//calendar//EN`],
    ["url", url],
    ["source", url, "uri"],
    ["name", name],
    ["x-wr-calname", name],
    ["x-wr-caldesc", description],
    ["refresh-interval", refresh, "duration"],
    ["x-published-ttl", refresh],
  ]);
  for (const entry of entries) calendar.addSubcomponent(event(entry));
  return `${calendar}\r\n`;
};

const event = ({ id, edition, startsOn, endsBefore, categories, description, ...entry }: Entry) =>
  component("vevent", [
    ["uid", `${id}@${namespace}`],
    ["sequence", edition.version],
    ["dtstamp", moment(lastChange(edition))],
    ["dtstart", ICAL.Time.fromDateString(startsOn)],
    ["dtend", ICAL.Time.fromDateString(endsBefore)],
    ["x-microsoft-cdo-alldayevent", "TRUE"],
    ["x-microsoft-msncalendar-alldayevent", "TRUE"],
    ["summary", entry.summary],
    ["transp", "TRANSPARENT"],
    ["description", description.join("\n")],
    ...categories.map((category): Property => ["categories", category]),
    ["url", entry.url],
    ["status", entry.status],
    ["x-microsoft-cdo-busystatus", "FREE"],
    ...(edition.editedAt ? [["last-modified", moment(edition.editedAt)] satisfies Property] : []),
  ]);

type Value = string | number | ICAL.Time;

/** Its name, its value, and the type of that where it is not the one that iCalendar gives the name. */
type Property = [name: string, value: Value, type?: string];

const component = (name: string, properties: Property[]): ICAL.Component => {
  const made = new ICAL.Component(name);
  for (const [of, value, type] of properties) {
    const property = new ICAL.Property(of);
    if (type) property.resetType(type);
    property.setValue(value);
    made.addProperty(property);
  }
  return made;
};

const moment = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(at, true);
