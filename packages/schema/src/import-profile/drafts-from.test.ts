import { describe, expect, test } from "vitest";
import { type EditableKind, editableRecords } from "../desk/record-kind.ts";
import { capacityOf } from "./draft-person.ts";
import type { ImportTarget, Recorded } from "./drafted.ts";
import { draftsFrom } from "./drafts-from.ts";
import type { Proposal } from "./proposal.ts";
import { readProfile } from "./read-profile.ts";

const target: ImportTarget = {
  ...{ presidencyId: "2027-03", stateId: "kenya", stateName: "Kenya" },
  ...{ startsOn: "2027-03-01", endsBefore: "2027-04-01", sourceId: "the-paper" },
};
const nothing: Recorded = {
  ...{ presidency: null, ambassador: null, presider: null, countryProfile: null, events: [] },
};

const article = `Ambassador to the UN since 2024: Amina Otieno
Languages: English, Swahili
Education: B.A. in law, University of Nairobi, 1994
Head of State: President Jane Doe
Population: 51.63 million
CO2 emissions: 0.4 metric tons per capita
World average: 4.7 metric tons
Year Joined UN: 1963
Shoe size: 43`;

const all: Proposal[] = [
  ...readProfile(article),
  proposal("ambassador.title", "permanent representative"),
  proposal("event.topic", "Water and peace"),
  proposal("event.dates", ["2027-03-09", "2027-03-10", "2027-03-22"]),
];

const fieldsOf = (kind: EditableKind, accepted = all, recorded = nothing) =>
  draftsFrom(accepted, target, recorded)
    .drafts.filter((draft) => draft.kind === kind)
    .map(({ fields }) => fields);

function proposal<Field extends Proposal["field"]>(
  field: Field,
  value: Extract<Proposal, { field: Field }>["value"],
): Proposal {
  return { field, value, evidence: { start: 0, end: 0, text: "" }, confidence: "high" } as Proposal;
}

describe("an article that is accepted whole", () => {
  test("becomes records that their schemas take, each with the article as its source", () => {
    const { drafts } = draftsFrom(all, target, nothing);
    expect(drafts.map(({ kind }) => kind)).toEqual([
      ...["presidency", "ambassador", "presider", "country-profile", "event", "event"],
    ]);
    for (const { kind, fields } of drafts) {
      expect(editableRecords[kind].safeParse(fields).error, kind).toBeUndefined();
      expect(JSON.stringify(fields)).toContain("the-paper");
    }
  });

  test("begins a new person, in post as it says", () => {
    expect(fieldsOf("ambassador")[0]).toMatchObject({
      ...{ id: "amina-otieno", name: "Amina Otieno", stateId: "kenya", languages: ["English", "Swahili"] },
      postings: [{ capacity: "permanent-representative", startedOn: "2024", sources: ["the-paper"] }],
    });
  });

  test("announces a meeting for each run of days", () => {
    expect(fieldsOf("event")).toMatchObject([
      {
        id: "2027-03-water-and-peace",
        startsOn: "2027-03-09",
        endsBefore: "2027-03-11",
        status: "announced",
      },
      { id: "2027-03-water-and-peace-2", startsOn: "2027-03-22", endsBefore: null },
    ]);
  });

  test("loses nothing in silence", () => {
    const { left } = draftsFrom(all, target, nothing);
    expect(left.map(({ proposal: { field }, reason }) => [field, reason])).toEqual([
      ["countryProfile.joinedUn", "elsewhere"],
      ["unknown", "unknown"],
    ]);
  });
});

describe("what is recorded already", () => {
  const otieno = {
    ...{ id: "amina-otieno", name: "Amina A. Otieno", familyName: null, givenName: null, aliases: [] },
    ...{ stateId: "kenya", languages: ["English"], languagesSources: ["bio"], career: [], note: null },
    education: [{ degree: "BA", subject: null, institution: "Nairobi", year: 1994, sources: ["bio"] }],
    ...{ postings: [], sources: ["bio"] },
  };

  test("stays, and gains what the article adds", () => {
    const [person] = fieldsOf("ambassador", all, { ...nothing, ambassador: otieno });
    expect(person).toMatchObject({
      ...{ name: "Amina A. Otieno", aliases: ["Amina Otieno"], languages: ["English", "Swahili"] },
      education: [{ institution: "Nairobi", sources: ["bio", "the-paper"] }],
      sources: ["bio", "the-paper"],
    });
  });

  test("keeps its preferred figure: what is printed stands beside it", () => {
    const preferred = {
      indicator: "population" as const,
      value: 5e7,
      unit: "people",
      year: 2025,
      sources: ["wb"],
    };
    const countryProfile = {
      ...{ presidencyId: "2027-03", headOfState: null, headOfGovernment: null, foreignMinister: null },
      ...{ governmentType: null, figures: [{ preferred, world: null, others: [] }] },
    };
    const [profile] = fieldsOf("country-profile", all, { ...nothing, countryProfile });
    expect(profile).toMatchObject({
      figures: [
        { preferred, others: [{ value: 51_630_000, sources: ["the-paper"] }] },
        { world: { value: 4.7 } },
      ],
    });
  });

  test("of a meeting is not announced twice", () => {
    const [first] = fieldsOf("event");
    const known = {
      ...(first as Recorded["events"][number]),
      topic: "Water, peace and security",
      sources: ["note"],
    };
    const again = fieldsOf(
      "event",
      [proposal("event.topic", "water, peace"), proposal("event.dates", ["2027-03-09"])],
      {
        ...nothing,
        events: [known],
      },
    );
    expect(again).toEqual([{ ...known, sources: ["note", "the-paper"] }]);
  });
});

test("what is rejected is in no draft", () => {
  const { drafts } = draftsFrom([], target, nothing);
  expect(drafts.map(({ kind }) => kind)).toEqual(["presidency"]);
  const languages = all.filter(({ field }) => field === "ambassador.languages");
  expect(draftsFrom(languages, target, nothing).left).toMatchObject([{ reason: "no-person" }]);
});

test.each([
  ["chargé d’affaires ambassador", "charge-d-affaires"],
  ["Deputy Permanent Representative", "deputy-permanent-representative"],
  ["Ambassador to the UN", "permanent-representative"],
  ["Minister for Foreign Affairs", "foreign-minister"],
  ["Prime Minister", "head-of-government"],
  ["First Lady", "other"],
])("“%s” acts as %s", (title, capacity) => {
  expect(capacityOf(title)).toBe(capacity);
});
