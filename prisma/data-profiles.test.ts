import { monthRange } from "@council/schema";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { profiles } = content;
const paragraphs = profiles.flatMap(({ presidencyId, sections }) =>
  sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ presidencyId, ...paragraph }))),
);
const sentences = (text: string): string[] => text.split(/(?<=[.?]) (?=[A-Z])/);
const repeated = (texts: string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

test("every month from 2023 to 2026 has its profile", () => {
  expect(profiles.map(({ presidencyId }) => presidencyId)).toEqual(monthRange("2023-01", "2027-01"));
});

test("every paragraph and every priority names a source", () => {
  const texts = [...paragraphs, ...profiles.flatMap(({ priorities }) => priorities)];
  expect(texts.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test("no sentence stands in two profiles, and no heading", () => {
  const standfirsts = profiles.map(({ standfirst }) => standfirst);
  expect(repeated([...standfirsts, ...paragraphs.flatMap(({ text }) => sentences(text))])).toEqual([]);
  expect(repeated(profiles.flatMap(({ sections }) => sections.map(({ heading }) => heading)))).toEqual([]);
  expect(repeated(profiles.map(({ headline }) => headline))).toEqual([]);
});

test("a profile quotes nothing and holds no markup", () => {
  for (const { presidencyId, text } of paragraphs)
    expect([presidencyId, text.match(/["“”«»<>*_`]/)]).toEqual([presidencyId, null]);
});

test("the programme of work names a source when its status is known", () => {
  for (const { presidencyId, programmeOfWork } of profiles)
    if (programmeOfWork.status !== "unknown")
      expect([presidencyId, programmeOfWork.sources.length > 0]).toEqual([presidencyId, true]);
});
