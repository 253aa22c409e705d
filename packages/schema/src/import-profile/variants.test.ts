import { expect, test } from "vitest";
import { readProfile } from "./index.ts";

/** What is proposed, without evidence and confidence; the persons in these boxes are made up. */
const read = (text: string) => readProfile(text).map(({ field, value }) => [field, value]);

const country = (field: string, value: unknown) => [`countryProfile.${field}`, value];
const person = (field: string, value: unknown) => [`ambassador.${field}`, value];
const unknown = (label: string, value: string) => ["unknown", { label, value }];

test.each<[string, string, unknown[]]>([
  ["a value on the same line", "Head of State: Queen Ada II", [country("headOfState", "Queen Ada II")]],
  ["a value on the next line", "Head of State:\nQueen Ada II", [country("headOfState", "Queen Ada II")]],
  ["a value below an empty line", "Head of State:\n\nQueen Ada II", [country("headOfState", "Queen Ada II")]],
  ["a label without a colon above its value", "Population\n5.4 million", [country("population", 5_400_000)]],
  ["a dash for a colon", "Prime Minister – Ada Example", [country("headOfGovernment", "Ada Example")]],
  ["a non-breaking space in a label", "Head\u00a0of State:\u00a0Ada", [country("headOfState", "Ada")]],
  ["a prime minister", "Prime Minister: Ada Example", [country("headOfGovernment", "Ada Example")]],
  ["a head of government", "Head of Government: Ada Example", [country("headOfGovernment", "Ada Example")]],
  [
    "one head of both",
    "Head of State and Government: President Ada Example",
    [country("headOfState", "President Ada Example"), country("headOfGovernment", "President Ada Example")],
  ],
  ["a foreign minister", "Foreign Minister: Ada Example", [country("foreignMinister", "Ada Example")]],
  [
    "a minister with more than foreign affairs",
    "Minister for Europe and Foreign Affairs: Ada Example",
    [country("foreignMinister", "Ada Example")],
  ],
  [
    "strong labels of Markdown, colon inside and outside",
    "**Languages:** Korean\n\n**Foreign Minister**: Ada _Example_",
    [person("languages", ["Korean"]), country("foreignMinister", "Ada Example")],
  ],
  ["a strong label without any colon", "**Population** 47.6 million", [country("population", 47_600_000)]],
  [
    "a table of Markdown",
    "| Population | 1.4 billion |\n| --- | --- |\n| National bird | Crane |",
    [country("population", 1_400_000_000), unknown("National bird", "Crane")],
  ],
  [
    "a table of HTML",
    "<table><tr><th>Population</th><td>25&nbsp;million</td></tr><tr><td>National bird</td><td>Crane</td></tr></table>",
    [country("population", 25_000_000), unknown("National bird", "Crane")],
  ],
  [
    "cells parted by tabs",
    "Prime Minister\tAda Example\nPopulation\t520,971",
    [country("headOfGovernment", "Ada Example"), country("population", 520_971)],
  ],
  [
    "a definition list of HTML with entities",
    "<dl><dt>Ambassador&rsquo;s name</dt><dd>L&eacute;a Ou&#233;draogo</dd><dt>Languages</dt><dd>Mor&eacute; &amp; French</dd></dl>",
    [person("name", "Léa Ouédraogo"), person("languages", ["Moré", "French"])],
  ],
  [
    "links of Markdown and HTML",
    "Prime Minister: [Ada Example](https://example.org/a_(b))\nForeign Minister: <a href='/x?a=1&b=2'>Bo Example</a>",
    [country("headOfGovernment", "Ada Example"), country("foreignMinister", "Bo Example")],
  ],
  [
    "a box pasted as one line",
    "Head of State: Ada Example Foreign Affairs Minister: Bo Example Type of Government: Presidential Year Malta Joined the UN: 1964 Population: 0.5 million",
    [
      ["presidency.state", "malta"],
      country("headOfState", "Ada Example"),
      country("foreignMinister", "Bo Example"),
      country("governmentType", "Presidential"),
      country("joinedUn", 1964),
      country("population", 500_000),
    ],
  ],
  [
    "an ambassador with an age, courtesies and the day of arrival in one line",
    "Malta's Ambassador to the U.N.: H.E. Ms. Ada Example, 54, since January 2020",
    [
      ["presidency.state", "malta"],
      person("name", "Ada Example"),
      person("title", "Ambassador to the U.N."),
      person("since", "2020-01"),
    ],
  ],
  [
    "since when, without a colon and with the name behind it",
    "Ambassador to the UN since August 2020: Ada Example",
    [person("name", "Ada Example"), person("title", "Ambassador to the UN"), person("since", "2020-08")],
  ],
  [
    "a permanent representative of a state whose name ends in s",
    "The Netherlands’ Permanent Representative to the United Nations: Ada van der Example",
    [
      ["presidency.state", "netherlands"],
      person("name", "Ada van der Example"),
      person("title", "Permanent Representative"),
    ],
  ],
  [
    "a name below the heading of its box",
    "Ambassador's Profile\nAda Example\nLanguages: Maltese",
    [person("name", "Ada Example"), person("languages", ["Maltese"])],
  ],
  [
    "her story, with family apart",
    "Her story, briefly: Ada Example joined the ministry in 1992. She was consul in the U.S. from 1994 to 1998; before that she led a division. She has two sons.",
    [
      person("career", [
        "Ada Example joined the ministry in 1992.",
        "She was consul in the U.S. from 1994 to 1998",
        "before that she led a division.",
      ]),
      unknown("Her story, briefly", "She has two sons."),
    ],
  ],
  [
    "their story in two paragraphs, and an author after it",
    "Their story, briefly:\nAda Example joined in 1992.\n\nExample was consul in Rome.\n\nBo Writer is a reporter.",
    [person("career", ["Ada Example joined in 1992.", "Example was consul in Rome."])],
  ],
  [
    "a career as a list",
    "Career:\n- Ambassador to Italy, also accredited to San Marino, 2010-2014\n- Director of the Division of Conferences",
    [
      person("career", [
        "Ambassador to Italy, also accredited to San Marino, 2010-2014",
        "Director of the Division of Conferences",
      ]),
    ],
  ],
  [
    "languages of the country, which are not the ambassador's",
    "Ambassador’s Profile\nLanguages: Maltese\nCountry Profile\nLanguages: Maltese, English",
    [person("languages", ["Maltese"]), unknown("Languages", "Maltese, English")],
  ],
  [
    "terms of two digits, single years, and a dash of any kind",
    "Years on the Security Council: 1967-68, 2002–2003; 1990—91 and 1950",
    [
      country("councilTerms", [
        { from: 2002, to: 2003 },
        { from: 1990, to: 1991 },
        { from: 1967, to: 1968 },
        { from: 1950, to: 1950 },
      ]),
    ],
  ],
  [
    "a permanent member, whose stay has no last year",
    "Years in the Security Council: Permanent member since 1946",
    [unknown("Years in the Security Council", "Permanent member since 1946")],
  ],
  [
    "emissions of the country alone",
    "CO2 emissions per capita: 0.3 metric tons",
    [country("co2TonnesPerPerson", 0.3)],
  ],
  [
    "the world's emissions in brackets, and the unit in the label",
    "Per capita CO₂ emissions (in tons): 3.3 (world average in 2022: 4.7)",
    [country("co2TonnesPerPerson", 3.3), country("worldCo2TonnesPerPerson", 4.7)],
  ],
  [
    "the world's emissions on a line of their own",
    "Carbon emissions per person: 1,100 kg\nWorld average: 4.7 tonnes",
    [country("co2TonnesPerPerson", 1.1), country("worldCo2TonnesPerPerson", 4.7)],
  ],
  [
    "a world average of something else",
    "Life expectancy: 81\nWorld average: 73",
    [unknown("Life expectancy", "81"), unknown("World average", "73")],
  ],
  [
    "emissions of the world beside what is not known of the country",
    "Carbon emissions per person: not measured; world average: 4.7 tons",
    [
      country("worldCo2TonnesPerPerson", 4.7),
      unknown("Carbon emissions per person", "not measured; world average: 4.7 tons"),
    ],
  ],
  [
    "emissions of a whole country, which are not those of a person",
    "Carbon emissions: 600 million tons",
    [unknown("Carbon emissions", "600 million tons")],
  ],
  [
    "labels that are not known, in a box and alone",
    "Population: 5.4 million\nClosest allies: Norway and Sweden\nMemberships: African Union\n\nNational dish: Soup",
    [
      country("population", 5_400_000),
      unknown("Closest allies", "Norway and Sweden"),
      unknown("Memberships", "African Union"),
      unknown("National dish", "Soup"),
    ],
  ],
  ["a label that is not known, by itself", "Closest allies: Norway", [unknown("Closest allies", "Norway")]],
  [
    "a known label whose value is not understood",
    "Population: not counted\nYear Malta joined the UN: long ago",
    [
      ["presidency.state", "malta"],
      unknown("Population", "not counted"),
      unknown("Year Malta joined the UN", "long ago"),
    ],
  ],
  [
    "a label with nothing behind it",
    "Foreign Minister:\nPopulation: 5.4 million",
    [country("population", 5_400_000)],
  ],
  [
    "an interview around a box",
    "Reporter: What will you do?\n\nExample: We will listen.\n\nLanguages: Maltese\n\nReporter: And then?\n\nExample: We will talk.",
    [person("languages", ["Maltese"])],
  ],
  [
    "a sentence with a colon and an address, which are no labels",
    "The point is this: nobody knows.\nhttps://example.org/a: b\nAt 10:30 it ended.",
    [],
  ],
  [
    "a presidency told in sentences",
    "Guyana assumes the Council presidency for June 2024. Ada Example, Guyana’s ambassador to the UN, will lead an open debate on women, peace and security on June 11.",
    [
      ["presidency.state", "guyana"],
      ["presidency.month", "2024-06"],
      person("name", "Ada Example"),
      person("title", "ambassador to the UN"),
      ["event.dates", ["2024-06-11"]],
      ["event.topic", "women, peace and security"],
    ],
  ],
  [
    "January, in a text with a day of the December before",
    "Photographed on Dec. 28, 2024. In January, Algeria will preside over the Council. Its signature event, a meeting titled “Justice for All,” will be held on Jan. 20 and 21.",
    [
      ["presidency.state", "algeria"],
      ["presidency.month", "2025-01"],
      ["event.dates", ["2025-01-20", "2025-01-21"]],
      ["event.topic", "Justice for All"],
    ],
  ],
  [
    "a presidency named in labels",
    "Country: Russia\nPresidency: 2025-10\nSignature event: “Multilateralism”, 24 October",
    [
      ["presidency.state", "russian-federation"],
      ["presidency.month", "2025-10"],
      ["event.dates", ["2025-10-24"]],
      ["event.topic", "Multilateralism"],
    ],
  ],
  [
    "an earlier presidency beside this one",
    "Slovenia held the presidency in September 2024. This December 2025 it assumes the presidency again.",
    [
      ["presidency.state", "slovenia"],
      ["presidency.month", "2025-12"],
    ],
  ],
  ["a month without any year", "In September, Malta takes the presidency.", [["presidency.state", "malta"]]],
  ["nothing", "", []],
])("reads %s", (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a field with two values is proposed twice, and neither is sure", () => {
  expect(readProfile("Population: 5 million\nPopulation: 6 million")).toMatchObject([
    { value: 5_000_000, confidence: "medium" },
    { value: 6_000_000, confidence: "medium" },
  ]);
});

test("a value that is not wholly understood is not sure", () => {
  expect(readProfile("Languages: English, Italian (basic)")).toMatchObject([
    { value: ["English", "Italian"], confidence: "medium" },
  ]);
  expect(readProfile("Population: 5.4 million citizens at home")).toMatchObject([{ confidence: "medium" }]);
});

test("the example of the docstring holds", () => {
  expect(readProfile("Population: 51.63 million")).toEqual([
    {
      field: "countryProfile.population",
      value: 51_630_000,
      confidence: "high",
      evidence: { start: 0, end: 25, text: "Population: 51.63 million" },
    },
  ]);
});
