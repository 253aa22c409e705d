import type { Profile } from "@council/schema";
import { Feed } from "feed";
import { html } from "hono/html";
import { monthInWords } from "../dates.ts";
import { type Edition, ofProfiles, unedited } from "../store/editions.ts";
import { latest } from "../store/profiles.ts";
import { lastChange, namespace } from "./identity.ts";
import { holders, monthUrl, type Readings } from "./record.ts";

type ProfileEntry = { profile: Profile; state: string; edition: Edition };

const entriesAtMost = 60;

/** The profiles of the latest turns, each with its state and how far it has come. */
export const profileEntries = async ({
  db,
  snapshot,
}: Pick<Readings, "db" | "snapshot">): Promise<ProfileEntry[]> => {
  const [profiles, editions, holding] = await Promise.all([
    latest(db, entriesAtMost),
    ofProfiles(db),
    holders({ snapshot }),
  ]);
  return profiles.map((profile) => ({
    profile,
    state: holding.get(profile.presidencyId) ?? profile.presidencyId,
    edition: editions.get(profile.presidencyId) ?? unedited,
  }));
};

const author = { name: "Council Presidency Tracker" };

/**
 * The profiles, newest month first, as a feed of news.
 *
 * @source RFC 4287, Atom; RFC 4151 for the ids, which must not change with the host.
 */
export const writeProfileFeed = (entries: ProfileEntry[], origin: string): string => {
  const changes = entries.map(({ edition }) => lastChange(edition).getTime());
  const feed = new Feed({
    id: tag("profiles"),
    title: "Profiles of the presidencies of the UN Security Council",
    description: "What each month was about, who presided, and what is known of it.",
    link: `${origin}/`,
    feedLinks: { atom: `${origin}/feeds/profiles.atom` },
    favicon: `${origin}/favicon.svg`,
    language: "en",
    generator: false,
    author,
    updated: new Date(Math.max(...changes, lastChange(unedited).getTime())),
  });
  for (const { profile, state, edition } of entries)
    feed.addItem({
      id: tag(`profiles/${profile.presidencyId}`),
      title: asHtml(`${monthInWords(profile.presidencyId)}, ${state}: ${profile.headline}`),
      link: monthUrl(origin, profile.presidencyId),
      date: lastChange(edition),
      description: asHtml(profile.standfirst),
      content: contentOf(profile),
      author: [author],
    });
  return feed.atom1().replace(notXml, "");
};

/** @source XML 1.0, 2.2, production Char: one of these, raw or escaped, and no reader takes the file. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// The library marks every text as HTML.
const asHtml = (text: string): string => String(html`${text}`);

const tag = (what: string): string => `tag:${namespace},2026:${what}`;

const contentOf = ({ standfirst, sections, priorities }: Profile): string =>
  String(
    html`<p>${standfirst}</p>${sections.map(
      ({ heading, paragraphs }) =>
        html`<h2>${heading}</h2>${paragraphs.map(({ text }) => html`<p>${text}</p>`)}`,
    )}${priorities.length > 0 ? html`<h2>What it set out to do</h2><ul>${priorities.map(({ text }) => html`<li>${text}</li>`)}</ul>` : ""}`,
  );
