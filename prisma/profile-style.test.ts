import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Profile, profileLength, profileWords, slugOf } from "@council/schema";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { profiles, presidencies, presiders, ambassadors, events, states, sources } = content;
const people = new Map(ambassadors.map((person) => [person.id, person]));
const turns = new Map(presidencies.map((turn) => [turn.id, turn]));
const dates = new Map(sources.map(({ id, publishedOn }) => [id, publishedOn]));

const sourcedTexts = ({ priorities, sections, unknowns }: Profile) => [
  ...sections.flatMap(({ paragraphs }) => paragraphs),
  ...priorities,
  ...unknowns,
];
const textsOf = (profile: Profile): string[] => [
  ...[profile.headline, profile.standfirst, ...profile.sections.map(({ heading }) => heading)],
  ...sourcedTexts(profile).map(({ text }) => text),
];
/** A full stop after an initial ("Lewis G. Brown II") ends no sentence. */
const sentencesOf = (profile: Profile): string[] =>
  textsOf(profile).flatMap((text) => text.split(/(?<=[^.\s][^.A-Z\s][.?]) (?=[A-Z])/));

const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const nameOf = (month: string): string => monthNames[Number(month.slice(5)) - 1] ?? "";

test("a profile has two to four sections and at most 350 words; a shorter one than 120 says what is not known", () => {
  for (const profile of profiles) {
    const { presidencyId: month, sections, unknowns } = profile;
    const words = profileWords(profile);
    expect([month, sections.length >= 2 && sections.length <= 4]).toEqual([month, true]);
    expect([month, words, words <= profileLength.most]).toEqual([month, words, true]);
    if (words < profileLength.fewest) expect([month, unknowns.length >= 2]).toEqual([month, true]);
  }
});

test("the standfirst is one sentence", () => {
  for (const { presidencyId, standfirst } of profiles)
    expect([presidencyId, standfirst.match(/[.?!](?= |$)/g)]).toEqual([presidencyId, ["."]]);
});

test("a day without a year is a day of the profile's month", () => {
  const day = new RegExp(`(\\d{1,2}) (${monthNames.join("|")})(?! \\d{4})`, "g");
  for (const profile of profiles)
    for (const text of textsOf(profile))
      for (const [found, number, name] of text.matchAll(day))
        expect([profile.presidencyId, found, name, Number(number) <= 31]).toEqual([
          ...[profile.presidencyId, found],
          ...[nameOf(profile.presidencyId), true],
        ]);
});

test("every source of a profile is in the list", () => {
  for (const profile of profiles)
    for (const { sources: cited } of [...sourcedTexts(profile), profile.programmeOfWork])
      expect([profile.presidencyId, cited.filter((id) => !dates.has(id))]).toEqual([
        profile.presidencyId,
        [],
      ]);
});

test("who presided is named in full, as in the record, before being named in short", () => {
  const astray = profiles.flatMap((profile) => {
    const text = textsOf(profile).join(" ");
    return presiders
      .filter(({ presidencyId }) => presidencyId === profile.presidencyId)
      .flatMap(({ ambassadorId }) => people.get(ambassadorId) ?? [])
      .filter(
        ({ familyName }) => familyName && new RegExp(`(?<!\\p{L})${familyName}(?!\\p{L})`, "u").test(text),
      )
      .filter(({ name, aliases }) => ![name, ...aliases].some((full) => text.includes(full)))
      .map(({ name }) => `${profile.presidencyId} ${name}`);
  });
  expect(astray).toEqual([]);
});

test("states bear their common names", () => {
  const others = states.flatMap(({ commonName, names }) =>
    names.map(({ name }) => name).filter((name) => !name.includes(commonName) && !commonName.includes(name)),
  );
  const astray = profiles.flatMap((profile) =>
    others
      .filter((name) => textsOf(profile).some((text) => text.includes(name)))
      .map((name) => `${profile.presidencyId} ${name}`),
  );
  expect(astray).toEqual([]);
});

const isTold = /\b(presided|chaired|was held|were held|took place)\b/;
const isPlanned =
  /\b(announced|announcements?|planned|plan|set|scheduled|expected|due|was to|were to|would|named|previews?|not known|not (be )?confirmed|invited|whether|requested)\b/i;

test("a meeting that is only announced is told as announced", () => {
  const untold = profiles.flatMap((profile) => {
    const own = events.filter(({ presidencyId }) => presidencyId === profile.presidencyId);
    const known = own.flatMap(({ status, startsOn }) => (status === "announced" ? [] : [startsOn]));
    const open = own.flatMap(({ startsOn }) =>
      startsOn === null || known.includes(startsOn) ? [] : [startsOn],
    );
    return open.flatMap((startsOn) => {
      const day = new RegExp(`\\b${Number(startsOn.slice(8))} ${nameOf(profile.presidencyId)}`);
      return sentencesOf(profile).filter(
        (sentence) => day.test(sentence) && isTold.test(sentence) && !isPlanned.test(sentence),
      );
    });
  });
  expect(untold).toEqual([]);
});

test("of a month that is only announced nothing is told as past", () => {
  const told = profiles
    .filter(({ presidencyId }) => turns.get(presidencyId)?.isOnlyAnnounced)
    .flatMap(sentencesOf)
    .filter((sentence) => isTold.test(sentence) && !/\b(19|20)\d\d\b/.test(sentence));
  expect(told).toEqual([]);
});

test("what is told as held has a source that may have been written afterwards", () => {
  const wasWrittenAfter = (source: string, day: string) =>
    (dates.get(source) ?? "9999").padEnd(7, "-12").padEnd(10, "-31") >= day;
  const astray = events
    .filter(({ status }) => status === "held")
    .filter(({ presidencyId, startsOn, sources: cited }) => {
      const day = startsOn ?? turns.get(presidencyId)?.startsOn ?? "";
      return !cited.some((source) => wasWrittenAfter(source, day));
    });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

const file = join(import.meta.dirname, "../../shared/reference/south-korea-september-2025.txt");
const longestShared = 7;

test.runIf(existsSync(file))("no profile shares eight words in a row with the reference article", () => {
  const runsOf = (text: string): string[] => {
    const words = slugOf(text).split("-");
    return words.slice(longestShared).map((_, at) => words.slice(at, at + longestShared + 1).join(" "));
  };
  const article = new Set(runsOf(readFileSync(file, "utf8")));
  for (const profile of profiles)
    expect(textsOf(profile).flatMap((text) => runsOf(text).filter((run) => article.has(run)))).toEqual([]);
});
