import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const { db } = council;
const at = (today: string) => council.http(null, { today });
const textOf = async (path: string, today = "2026-11-23") => (await at(today).request(path)).text();
const untouched = await textOf("/feeds/presidencies.ics");

/** The entries of a calendar as a reader of iCalendar sees them, by UID. */
const entriesOf = (text: string): Map<string, ICAL.Event> =>
  new Map(
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component))
      .map((event) => [event.uid, event]),
  );
const propertyOf = (event: ICAL.Event | undefined, name: string) =>
  event?.component.getFirstPropertyValue(name)?.toString();

const korea = "presidency-2025-09@council-presidency-tracker";

describe("the calendar of presidencies", () => {
  test("has every turn since 1946, each under an id of its own", async () => {
    const text = untouched;
    const entries = entriesOf(text);
    expect(entries.size).toBe(await db.presidency.count());
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(entries.size);
  });

  test("gives September 2025 to South Korea, in whole days, to before 1 October", async () => {
    const entry = entriesOf(untouched).get(korea);
    expect(entry?.summary).toBe("South Korea presides over the UN Security Council");
    expect([entry?.startDate.isDate, entry?.startDate.toString(), entry?.endDate.toString()]).toEqual([
      true,
      "2025-09-01",
      "2025-10-01",
    ]);
    expect(entry?.description).toContain("Republic of Korea");
    expect(entry?.description).toContain("Sangjin Kim");
    expect(propertyOf(entry, "url")).toBe("http://localhost/2025/09");
  });

  test("is written as RFC 5545 has it: folded at 75 octets, commas escaped, lines of its own for what goes on", async () => {
    const lines = untouched.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
    const whole = untouched.replaceAll("\r\n ", "").split("\r\n");
    const address = "http://localhost/feeds/presidencies.ics";
    expect(whole.slice(0, whole.indexOf("BEGIN:VEVENT"))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//council-presidency-tracker//calendar//EN",
      `URL:${address}`,
      `SOURCE;VALUE=URI:${address}`,
      "NAME:UN Security Council presidencies",
      "X-WR-CALNAME:UN Security Council presidencies",
      "X-WR-CALDESC:An independent record\\, with how sure each entry is. Days are days in New York.",
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H",
    ]);
    expect(whole.slice(-2)).toEqual(["END:VCALENDAR", ""]);
    const from = whole.indexOf("UID:presidency-1950-03@council-presidency-tracker");
    expect(whole.slice(from - 1, whole.indexOf("END:VEVENT", from) + 1)).toEqual([
      "BEGIN:VEVENT",
      "UID:presidency-1950-03@council-presidency-tracker",
      expect.stringMatching(/^SEQUENCE:\d+$/),
      "DTSTAMP:20261123T000000Z",
      "DTSTART;VALUE=DATE:19500301",
      "DTEND;VALUE=DATE:19500401",
      "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
      "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
      "SUMMARY:Ecuador presides over the UN Security Council",
      "TRANSP:TRANSPARENT",
      "DESCRIPTION:Derived from the rule of rotation\\, not yet checked against a source.",
      "CATEGORIES:Presidency 1950",
      "URL:http://localhost/1950/03",
      "STATUS:TENTATIVE",
      "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
      "END:VEVENT",
    ]);
  });

  test("puts turns end to start, since no day of the Council is without a president", async () => {
    const turns = [...entriesOf(untouched).values()];
    const days = turns.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
    for (const [i, [start]] of days.entries()) if (i > 0) expect(start).toBe(days[i - 1]?.[1]);
  });

  test.each([
    ["a turn that sources name is confirmed", "2025-09", "CONFIRMED", "Confirmed by"],
    ["a turn that only the rule gives is tentative", "1950-03", "TENTATIVE", "not yet checked"],
    ["a turn of the published rota is tentative until it begins", "2026-12", "TENTATIVE", "published rota"],
  ])("%s", async (_fact, turn, status, words) => {
    const entry = entriesOf(untouched).get(`presidency-${turn}@council-presidency-tracker`);
    expect(propertyOf(entry, "status")).toBe(status);
    expect(entry?.description).toContain(words);
  });

  test("a turn that begins is a revision of what was scheduled", async () => {
    const on = async (today: string) =>
      entriesOf(await textOf("/feeds/presidencies/republic-of-korea.ics", today)).get(korea);
    const [before, after] = [await on("2025-08-31"), await on("2025-09-01")];
    expect([before?.summary, after?.summary]).toEqual([
      "South Korea is due to preside over the UN Security Council",
      "South Korea presides over the UN Security Council",
    ]);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  });
});

describe("the calendar of one state", () => {
  test("has its turns alone", async () => {
    const entries = entriesOf(await textOf("/feeds/presidencies/republic-of-korea.ics"));
    expect([...entries.keys()].map((uid) => uid.slice(11, 18))).toEqual([
      "1997-05",
      "2013-02",
      "2014-05",
      "2024-06",
      "2025-09",
    ]);
  });

  test("is led to from a common spelling", async () => {
    const answer = await at("2026-11-23").request("/feeds/presidencies/south-korea.ics");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      308,
      "/feeds/presidencies/republic-of-korea.ics",
    ]);
  });

  test.each(["atlantis", "liechtenstein", "%E0%A4%A", "..%2Fevents"])("%s → 404", async (state) => {
    const answer = await at("2026-11-23").request(`/feeds/presidencies/${state}.ics`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404, detail: expect.stringMatching(/\.$/) });
  });
});

describe("the calendar of meetings", () => {
  test("has those with a day, until before the day after", async () => {
    const entries = entriesOf(await textOf("/feeds/events.ics"));
    expect(entries.size).toBe(await db.event.count({ where: { startsOn: { not: null } } }));
    for (const { startDate, endDate } of entries.values())
      expect(endDate.subtractDate(startDate).toSeconds()).toBeGreaterThanOrEqual(86_400);
  });

  test("announced is tentative, held is confirmed, cancelled stays and says so", async () => {
    const [event] = await db.event.findMany({ where: { status: "announced", startsOn: { not: null } } });
    if (!event) throw new Error("No meeting is announced.");
    const entry = async () =>
      entriesOf(await textOf("/feeds/events.ics")).get(`event-${event.id}@council-presidency-tracker`);
    const edit = (status: string) =>
      db.event.update({ where: { id: event.id }, data: { status, version: { increment: 1 } } });
    const seen = [await entry()];
    for (const status of ["held", "cancelled"]) {
      await edit(status);
      seen.push(await entry());
    }
    expect(seen.map((each) => propertyOf(each, "status"))).toEqual(["TENTATIVE", "CONFIRMED", "CANCELLED"]);
    const first = seen[0]?.sequence ?? 0;
    expect(seen.map((each) => each?.sequence)).toEqual([first, first + 1, first + 2]);
    expect(seen[2]?.summary).toMatch(/^Cancelled: /);
  });
});

describe("reading again", () => {
  test("the same facts give the same bytes on any day of a turn", async () => {
    for (const path of ["/feeds/presidencies.ics", "/feeds/events.ics", "/feeds/profiles.atom"])
      expect(await textOf(path, "2026-11-03"), path).toBe(await textOf(path, "2026-11-23"));
  });

  test("adds nothing, and after an edit changes the one entry, which then comes later", async () => {
    const calendar = entriesOf(untouched);
    const subscribe = async () => {
      const changed: string[] = [];
      for (const [uid, read] of entriesOf(await textOf("/feeds/presidencies.ics"))) {
        const kept = calendar.get(uid);
        if (kept?.toString() === read.toString()) continue;
        if (kept) expect(read.sequence).toBeGreaterThan(kept.sequence);
        calendar.set(uid, read);
        changed.push(uid);
      }
      return changed;
    };
    expect(await subscribe()).toEqual([]);
    await db.ambassador.update({
      where: { id: "sangjin-kim" },
      data: { name: "Kim Sang-jin", version: { increment: 1 }, editedAt: new Date("2026-11-24T10:00:00Z") },
    });
    expect(await subscribe()).toContain(korea);
    expect(calendar.get(korea)?.description).toContain("Kim Sang-jin");
    expect(propertyOf(calendar.get(korea), "last-modified")).toBe("2026-11-24T10:00:00Z");
    expect(await subscribe()).toEqual([]);
  });
});

describe("the feed of profiles", () => {
  const read = async () => parseAtomFeed(await textOf("/feeds/profiles.atom"));

  test("has every profile, newest month first, each with an id that names no host", async () => {
    const { entries = [], id, links, updated } = await read();
    expect(entries).toHaveLength(await db.profile.count());
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(id).toBe("tag:council-presidency-tracker,2026:profiles");
    expect(links).toContainEqual({ rel: "self", href: "http://localhost/feeds/profiles.atom" });
    expect(updated).toBe("2026-11-23T00:00:00.000Z");
    const months = entries.map((entry) => entry.id?.slice(-7));
    expect(months).toEqual(months.toSorted().reverse());
  });

  test("tells September 2025 in full, with the address of its page", async () => {
    const entry = (await read()).entries?.find((each) => each.id?.endsWith("/2025-09"));
    expect(entry?.title?.value).toMatch(/^September 2025, South Korea: ./);
    expect(entry?.links?.[0]?.href).toBe("http://localhost/2025/09");
    expect(entry?.content?.value).toContain("<h2>");
  });

  test("an edited profile is updated, and its text is never markup", async () => {
    await db.profile.update({
      where: { presidencyId: "2025-09" },
      data: {
        headline: "<i>Bold</i> ]]>",
        standfirst: "A <b>bold</b> ]]> month & more",
        editedAt: new Date("2026-11-25T09:00:00Z"),
      },
    });
    const feed = await read();
    const entry = feed.entries?.find((each) => each.id?.endsWith("/2025-09"));
    expect([feed.updated, entry?.updated]).toEqual(Array(2).fill("2026-11-25T09:00:00.000Z"));
    expect(entry?.content?.value).toContain("A &lt;b&gt;bold&lt;/b&gt; ]]&gt; month &amp; more");
    expect(entry?.title?.value).toBe("September 2025, South Korea: &lt;i&gt;Bold&lt;/i&gt; ]]&gt;");
  });

  test("what XML cannot hold is left out, even where it stands in the database", async () => {
    const data = { headline: "Bell\u0007s \ufffe", standfirst: "A \u001b\uffff\u{1f600} month" };
    await db.profile.update({ where: { presidencyId: "2025-09" }, data });
    expect(await textOf("/feeds/profiles.atom")).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
    const entry = (await read()).entries?.find((each) => each.id?.endsWith("/2025-09"));
    expect(entry?.title?.value).toMatch(/: Bells ?$/);
    expect(entry?.content?.value).toContain("<p>A \u{1f600} month</p>");
  });
});

test.each(["presidencies.ics", "presidencies/france.ics", "events.ics", "profiles.atom"])(
  "%s refuses a parameter that it does not know",
  async (feed) => {
    const answer = await at("2026-11-23").request(`/feeds/${feed}?year=2025`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ problems: [{ path: ["year"] }] });
  },
);

test("addresses are those that readers know, where the setting gives them", async () => {
  const known = council.http(null, { publicUrl: "https://council.example" });
  const text = await (await known.request("http://10.0.0.7/feeds/presidencies/france.ics")).text();
  expect(text).toContain("https://council.example/");
  expect(text).not.toContain("10.0.0.7");
});
