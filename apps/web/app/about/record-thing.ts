import type { Licence, Manifest, ManifestFile } from "@council/schema";
import { council, type Thing } from "../lib/linked-data.ts";
import { aboutDataPath } from "../lib/paths.ts";

/** The whole record as a set of data, with every file that holds it. */
export const recordThing = ({ version, date, files, licences }: Manifest, origin: string): Thing => ({
  "@type": "Dataset",
  "@id": `${origin}${aboutDataPath}#record`,
  name: "Presidencies of the United Nations Security Council",
  description:
    "Who presided over the UN Security Council, month by month, since 17 January 1946, with the sources of each fact and how sure it is.",
  url: `${origin}${aboutDataPath}`,
  version,
  ...(date !== null && { dateModified: date }),
  creator: { "@type": "Organization", name: "Council Presidency Tracker", url: `${origin}/` },
  license: licences.map(licenceThing),
  temporalCoverage: "1946-01-17/..",
  isAccessibleForFree: true,
  about: council(origin),
  distribution: [
    ...files.map((file) => fileThing(file, origin)),
    ...feeds.map((feed) => feedThing(feed, origin)),
  ],
});

/** Where the words of each licence stand; of others the name must do. */
const words: Record<string, string> = {
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "PDDL 1.0": "https://opendatacommons.org/licenses/pddl/1-0/",
};

const licenceThing = ({ licence, covers, credit }: Licence): Thing => ({
  "@type": "CreativeWork",
  name: licence,
  ...(words[licence] && { url: words[licence] }),
  description: covers,
  creditText: credit,
});

const fileThing = ({ name, holds, mediaType, bytes, sha256 }: ManifestFile, origin: string): Thing => ({
  "@type": "DataDownload",
  name,
  description: holds,
  encodingFormat: mediaType.replace(/;.*/, ""),
  contentUrl: `${origin}/data/${name}`,
  contentSize: `${bytes} B`,
  sha256,
});

const feeds = [
  ["text/calendar", "/feeds/presidencies.ics"],
  ["text/calendar", "/feeds/events.ics"],
  ["application/atom+xml", "/feeds/profiles.atom"],
] as const;

const feedThing = ([encodingFormat, path]: (typeof feeds)[number], origin: string): Thing => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: origin + path,
});
