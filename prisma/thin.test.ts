import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";
import { type ThinKind, thinFacts } from "./thin.ts";

const [firstProfile] = content.profiles;
const [firstEvent] = content.events;
const [firstPerson] = content.ambassadors;
const [firstSource] = content.sources;
if (!(firstProfile && firstEvent && firstPerson && firstSource)) throw new Error("The data is empty.");

const nothing = Object.fromEntries(
  Object.keys(content).map((name) => [name, []]),
) as unknown as typeof content;
const found = (kinds: ThinKind[]) =>
  kinds.flatMap(({ facts }) => facts.map(({ file, id, lacks }) => `${file} ${id}: ${lacks}`));

test("nothing is thin where nothing is told", () => {
  expect(found(thinFacts(nothing, "2026-11-25"))).toEqual([]);
});

test("a profile of 119 words is thin, of 120 it is not", () => {
  const withWords = (count: number) => ({
    ...nothing,
    profiles: [
      {
        ...firstProfile,
        presidencyId: "2023-01",
        sections: [
          { heading: "A", paragraphs: [{ text: Array(count).fill("word").join(" "), sources: [] }] },
        ],
      },
    ],
  });
  expect(found(thinFacts(withWords(119), "2026-11-25"))).toEqual([
    "profiles/2023-01.yaml 2023-01: 119 words",
  ]);
  expect(found(thinFacts(withWords(120), "2026-11-25"))).toEqual([]);
});

test("an announced event is thin from the day after it, without a day from the month after it", () => {
  const announced = {
    ...firstEvent,
    id: "2025-09-vote",
    presidencyId: "2025-09",
    status: "announced" as const,
  };
  const days = [
    { ...announced, startsOn: "2025-09-24", endsBefore: null },
    { ...announced, id: "2025-09-talk", startsOn: null, endsBefore: null },
  ];
  const on = (day: string) => found(thinFacts({ ...nothing, events: days }, day)).length;
  expect([on("2025-09-24"), on("2025-09-25"), on("2025-09-30"), on("2025-10-01")]).toEqual([0, 1, 1, 2]);
  const held = { ...announced, status: "held" as const };
  expect(found(thinFacts({ ...nothing, events: [held] }, "2026-11-25"))).toEqual([]);
});

test("a person is thin without education or without languages", () => {
  const person = { ...firstPerson, id: "a-b", education: [], languages: ["French"] };
  expect(found(thinFacts({ ...nothing, ambassadors: [person] }, "2026-11-25"))).toEqual([
    "ambassadors.yaml a-b: education ()",
  ]);
});

test("a source that no fact uses is told, wherever it could be used", () => {
  const { id, title } = firstSource;
  const facts = { ...nothing, sources: [firstSource] };
  expect(found(thinFacts(facts, "2026-11-25"))).toEqual([`sources.csv ${id}: ${title}`]);
  const speaking = {
    ...firstPerson,
    education: [],
    languages: ["French"],
    languagesSources: [id],
    sources: [],
  };
  expect(found(thinFacts({ ...facts, ambassadors: [speaking] }, "2026-11-25")).join()).not.toContain(
    "sources.csv",
  );
});

test("a figure that a source printed without its year is told with its value", () => {
  expect(found(thinFacts(content, "2026-11-25"))).toContain(
    "country-profiles.yaml 2025-09: population 51630000 people",
  );
});
