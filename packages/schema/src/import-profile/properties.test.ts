import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { Day, PartialDay } from "../day.ts";
import { Month } from "../month.ts";
import { Slug } from "../slug.ts";
import { Confidence } from "../source.ts";
import { readProfile } from "./index.ts";
import type { ProposalField } from "./proposal.ts";

const year = z.int().min(1900).max(2100);
const words = z.string().trim().min(1);
const shapes: Record<ProposalField, z.ZodType> = {
  "presidency.state": Slug,
  "presidency.month": Month,
  "ambassador.name": words,
  "ambassador.title": words,
  "ambassador.since": PartialDay,
  "ambassador.languages": z.array(words).min(1),
  "ambassador.education": z
    .array(
      z.strictObject({
        degree: words,
        subject: words.optional(),
        institution: words.optional(),
        year: year.optional(),
      }),
    )
    .min(1),
  "ambassador.career": z.array(words).min(1),
  "countryProfile.headOfState": words,
  "countryProfile.headOfGovernment": words,
  "countryProfile.foreignMinister": words,
  "countryProfile.governmentType": words,
  "countryProfile.joinedUn": z.int().min(1945).max(2099),
  "countryProfile.councilTerms": z
    .array(z.strictObject({ from: year, to: year }).refine(({ from, to }) => from <= to))
    .min(1),
  "countryProfile.population": z.int().positive(),
  "countryProfile.co2TonnesPerPerson": z.number().min(0).max(100),
  "countryProfile.worldCo2TonnesPerPerson": z.number().min(0).max(100),
  "event.dates": z.array(Day).min(1),
  "event.topic": words,
  unknown: z.strictObject({ label: words, value: z.string() }),
};

/** Pieces that the reader has rules for, in any order, with anything between them. */
const fragment = fc.oneof(
  fc.constantFrom(
    ..."Ambassador’s Profile\n|Country Profile\n|Malta's ambassador to the UN|Ambassador to the UN since |Head of State|Head of State and Government|Population|Languages|Education|Her story, briefly|Years in the Security Council|Carbon emissions per person|world average|Signature event|Presidency|Country|Closest allies|Year Malta Joined the UN".split(
      "|",
    ),
    ...': |:|\n|\n\n|\r\n|\t| - |, |; |. |and |\u00a0|\u200b|• |- |> |# |(|)|“|”|’|"'.split("|"),
    ...'**|__|_|*|`|[a](b)|<p>|</p>|<br>|<li>|<td>|<strong>|</strong>|<a href="x">|<!--|-->|<script>|</script>|&nbsp;|&eacute;|&#8217;|&#x1F600;|&bogus;|<|>|&'.split(
      "|",
    ),
    "|",
    ..."Sangjin Kim|South Korea|Côte d’Ivoire|Cote d'Ivoire|B.A. in history, Yale University, 1990|M.A.|1992|2024-25|1.4 billion|51,630,000|0.3 metric tons|4.7|Sept. 24-25|2025-09|31 June 2024|May|Aug. 29, 2025|this September|will convene an open debate on |He is married.|assumes the presidency".split(
      "|",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ maxLength: 12 }),
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 400 }),
);

test("whatever the text, every proposal has a value of its kind and the very words it was read from", () => {
  fc.assert(
    fc.property(text, (given) => {
      for (const { field, value, evidence, confidence } of readProfile(given)) {
        expect(evidence.text).toBe(given.slice(evidence.start, evidence.end));
        expect(evidence.start).toBeLessThan(evidence.end);
        expect(evidence.end).toBeLessThanOrEqual(given.length);
        expect(shapes[field].safeParse(value).error, `${field} ${JSON.stringify(value)}`).toBeUndefined();
        expect(Confidence.options).toContain(confidence);
      }
    }),
    { numRuns: 2000 },
  );
});

/** What a browser hides is not read, so the rest of a text with these is lost on purpose. */
const hiding = /<!--|<script>/g;

test("a line of a box that is added to a text is never dropped", () => {
  const label = fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{3,9}$/);
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), label, (parts, added) => {
      const given = `${parts.join("").replaceAll(hiding, "")}\n\nPopulation: 5 million\n${added}: Zzyzx\n`;
      const shown = readProfile(given).map(({ value }) => JSON.stringify(value));
      expect(shown.some((value) => value.includes("Zzyzx"))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** Repeated, each would be slow for a pattern that tries the same words again and again. */
const traps = [
  ...["<a '\"", "<!--", "&", "[", '](x "', "**a", "-", "a\t", "\n", "\u0301", "A", ".", '!"', "(", "'"],
  ...["A: b\n", "King: x\n", "Education: B.A. in a, ", "debate on a, ", "Aa Bb, the ", "South Korea's "],
  ...["September ", "Sept. 24 and ", "2024-", "51 630 ", "world ", "Minister of a, ", "has a a "],
];
const openings = ["", "Education: ", "As Malta assumes the presidency this September, "];
const size = 100_000;

test.each(traps)("100 KB of %j take under a second", (trap) => {
  for (const opening of openings) {
    const given = opening + trap.repeat(Math.ceil(size / trap.length));
    const before = process.cpuUsage().user;
    readProfile(given);
    expect((process.cpuUsage().user - before) / 1000, opening).toBeLessThan(1000);
  }
});
