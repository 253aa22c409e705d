import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readProfile } from "./index.ts";
import type { Proposal, ProposalField } from "./proposal.ts";

const file = join(import.meta.dirname, "../../../../../shared/reference/south-korea-september-2025.txt");
const isThere = existsSync(file);
if (!isThere) console.warn("The reference article is not on this machine: its tests are left out.");
const article = isThere ? readFileSync(file, "utf8") : "";

const theOne = (proposals: Proposal[], field: ProposalField) => {
  const found = proposals.filter((proposal) => proposal.field === field);
  expect(found, field).toHaveLength(1);
  return found[0]?.value;
};

const straight = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll("’", "'"));
const facts = (text: string) => readProfile(text).map(({ field, value }) => straight({ field, value }));

describe.runIf(isThere)("the article on South Korea in September 2025", () => {
  test("comes out complete", () => {
    const proposals = readProfile(article);
    const expected: [ProposalField, unknown][] = [
      ["presidency.state", "republic-of-korea"],
      ["presidency.month", "2025-09"],
      ["ambassador.name", "Sangjin Kim"],
      ["ambassador.title", "chargé d’affaires ambassador"],
      ["ambassador.languages", ["Korean", "English"]],
      ["countryProfile.headOfState", "President Lee Jae-myung"],
      ["countryProfile.foreignMinister", "Cho Hyun"],
      ["countryProfile.governmentType", "Presidential"],
      ["countryProfile.joinedUn", 1991],
      ["countryProfile.population", 51_630_000],
      ["countryProfile.co2TonnesPerPerson", 11],
      ["countryProfile.worldCo2TonnesPerPerson", 4.7],
      ["event.dates", ["2025-09-24", "2025-09-25"]],
      ["event.topic", "artificial intelligence"],
    ];
    for (const [field, value] of expected) expect(theOne(proposals, field), field).toEqual(value);
    expect(theOne(proposals, "countryProfile.councilTerms")).toEqual([
      { from: 2024, to: 2025 },
      { from: 2013, to: 2014 },
      { from: 1996, to: 1997 },
    ]);
    expect(theOne(proposals, "ambassador.education")).toEqual([
      {
        degree: "B.A.",
        subject: "public administration",
        institution: "Yonsei University (Seoul)",
        year: 1992,
      },
      {
        degree: "master’s",
        subject: "international relations",
        institution: "Fletcher School of Law and Diplomacy, Tufts University",
        year: 2000,
      },
    ]);
  });

  test("tells the career in four sentences, and the family apart from it", () => {
    const proposals = readProfile(article);
    const career = theOne(proposals, "ambassador.career") as string[];
    expect(career).toHaveLength(4);
    for (const [i, clue] of [
      /January 2023/,
      /since 1994/,
      /North Korean Nuclear Policy/,
      /2020 to 2022/,
    ].entries()) {
      expect(career[i]).toMatch(clue);
      expect(article).toContain(career[i]);
    }
    expect(theOne(proposals, "unknown")).toMatchObject({ label: "His story, briefly", value: /married/ });
  });

  test("gives the month and the topic as read from sentences, the boxes as sure", () => {
    const unsure = readProfile(article).filter(({ confidence }) => confidence !== "high");
    expect(unsure.map(({ field }) => field)).toEqual(["presidency.month", "event.topic", "unknown"]);
  });

  const boxes = article.indexOf("Ambassador’s Profile");
  const country = article.indexOf("Country Profile");
  const byline = article.indexOf("Damilola Banjo\n");
  const paragraphs = article.split(/\n+/).filter((line) => line.trim() !== "");
  const escaped = (line: string) =>
    line.replace(/&/g, "&amp;").replace(/’/g, "&rsquo;").replace(/é/g, "&eacute;");
  const wrapped = (line: string, width: number) =>
    line.replace(new RegExp(`(.{1,${width}})(?: +|$)`, "g"), "$1\n");

  test.each<[string, string]>([
    ["with the lines of another system", article.replaceAll("\n", "\r\n")],
    ["with non-breaking spaces", article.replaceAll(" ", "\u00a0")],
    ["with accents apart from their letters", article.normalize("NFD")],
    ["with straight quotes", article.replace(/[’]/g, "'").replace(/[“”]/g, '"')],
    [
      "in lines of 72 characters",
      article
        .split("\n")
        .map((line) => wrapped(line, 72).trimEnd())
        .join("\n"),
    ],
    [
      "with the boxes in the other order",
      article.slice(0, boxes) +
        article.slice(country, byline) +
        article.slice(boxes, country) +
        article.slice(byline),
    ],
    ["with the boxes first", article.slice(boxes, byline) + article.slice(0, boxes) + article.slice(byline)],
    ["as HTML", paragraphs.map((line) => `<p>${escaped(line)}</p>\n`).join("")],
    [
      "as HTML in narrow lines",
      paragraphs.map((line) => `<p class="a">\n${wrapped(escaped(line), 50)}</p>`).join("\n"),
    ],
    [
      "as HTML with strong labels",
      paragraphs.map((line) => `<p>${line.replace(/^([^:]{3,60}:)/, "<strong>$1</strong>")}</p>`).join(""),
    ],
    ["as Markdown", paragraphs.map((line) => line.replace(/^([^:]{3,60}):/, "**$1**:")).join("\n\n")],
  ])("says the same %s", (_how, text) => {
    expect(facts(text)).toEqual(facts(article));
  });

  test("says the same of its boxes when the rest is cut away, but for month, event and what only sentences tell", () => {
    const left = facts(article).filter((fact) => !/presidency\.month|event/.test(JSON.stringify(fact)));
    expect(facts(article.slice(boxes, byline))).toEqual(left);
  });
});
