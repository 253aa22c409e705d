import { describe, expect, test } from "vitest";
import type { Ambassador, Posting } from "../ambassador.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import type { ChangeAmbassadorInput } from "./appointment.ts";
import { planChange } from "./change-ambassador.ts";
import type { ChangeFacts } from "./change-plan.ts";

const posting = (startedOn: string, more: Partial<Posting> = {}): Posting => ({
  ...{
    stateId: "france",
    capacity: "permanent-representative",
    title: "Permanent Representative",
    startedOn,
  },
  ...{ appointedOn: null, arrivedOn: null, credentialsOn: null, endedOn: null, note: null, sources: [] },
  ...more,
});

const person = (id: string, name: string, postings: Posting[]): Ambassador => ({
  ...{ id, name, postings, familyName: null, givenName: null, aliases: [], stateId: "france" },
  ...{ languages: [], languagesSources: [], education: [], career: [], note: null, sources: [] },
});

const turn = (id: string, endsBefore: string): Presidency => ({
  ...{ id, stateId: "france", name: "France", startsOn: `${id}-01`, endsBefore },
  ...{ evidence: "rule-derived", isOnlyAnnounced: false, note: null, sources: [] },
});

const presider = (presidencyId: string, ambassadorId: string, more: Partial<Presider> = {}): Presider => ({
  ...{ id: `${presidencyId}-${ambassadorId}`, presidencyId, ambassadorId, role: "announced", title: null },
  ...{ capacity: "permanent-representative", sittings: [], confidence: null, note: null, sources: [] },
  ...more,
});

const sitting = (day: string) => ({ day, symbol: null, topic: null, sources: [] });

/** France of an invented rota: it presided in September 2026, presides in November and will in December of next year. */
const facts: ChangeFacts = {
  today: "2026-11-15",
  persons: [
    person("jerome-bonnafont", "Jérôme Bonnafont", [posting("2025-03-17")]),
    person("jay-dharmadhikari", "Jay Dharmadhikari", [
      posting("2023-09", { capacity: "deputy-permanent-representative" }),
    ]),
    person("emmanuel-macron", "Emmanuel Macron", []),
  ],
  presidencies: [turn("2026-09", "2026-10-01"), turn("2026-11", "2026-12-01"), turn("2027-12", "2028-01-01")],
  presiders: [
    presider("2026-09", "jerome-bonnafont", { role: "led" }),
    presider("2026-11", "jerome-bonnafont", { role: "led", sittings: [sitting("2026-11-04")] }),
    presider("2027-12", "jerome-bonnafont"),
    presider("2027-12", "emmanuel-macron", { capacity: "head-of-state" }),
  ],
  versionOf: (kind, id) => (kind === "ambassador" && id === "jane-doe" ? 0 : 7),
};

const newcomer = { ambassadorId: null, name: "Jane Doe", familyName: null, givenName: null, aliases: [] };

const input: ChangeAmbassadorInput = {
  stateId: "france",
  leaving: { ambassadorId: "jerome-bonnafont", endedOn: "2026-11-09" },
  interim: null,
  arriving: {
    ...{ ...newcomer, title: "Permanent Representative" },
    ...{ appointedOn: "2026-10", arrivedOn: "2026-11-08", credentialsOn: null, startedOn: "2026-11-10" },
  },
  sources: ["press-release"],
  reason: "A new ambassador.",
};

const chargé: ChangeAmbassadorInput["interim"] = {
  ...{ ambassadorId: "jay-dharmadhikari", name: null, familyName: null, givenName: null, aliases: [] },
  ...{ title: "Chargé d'affaires a.i.", startedOn: "2026-11-10", endedOn: "2026-11-30" },
};
const withInterim: ChangeAmbassadorInput = {
  ...input,
  interim: chargé,
  arriving: { ...input.arriving, arrivedOn: null, startedOn: "2026-12-01" },
};

const chairs = (of: ChangeAmbassadorInput) =>
  planChange(of, facts).turns.map(({ id, before, after }) => [
    id,
    before.map(({ name }) => name),
    after.map(({ name, role }) => `${name} ${role}`),
  ]);

describe("a new permanent representative", () => {
  test("ends one posting and begins another, with the sources of the change", () => {
    const { postings, drafts } = planChange(input, facts);
    expect(
      postings.map(({ name, isNew, before, after }) => [
        name,
        isNew,
        before?.endedOn,
        after.startedOn,
        after.endedOn,
      ]),
    ).toEqual([
      ["Jérôme Bonnafont", false, null, "2025-03-17", "2026-11-09"],
      ["Jane Doe", true, undefined, "2026-11-10", null],
    ]);
    expect(postings.map(({ after }) => after.sources)).toEqual([["press-release"], ["press-release"]]);
    expect(drafts.map(({ kind, id, from }) => [kind, id, from])).toEqual([
      ["ambassador", "jerome-bonnafont", 7],
      ["ambassador", "jane-doe", 0],
      ["presider", "2026-11-jane-doe", 7],
      ["presider", "2027-12-jerome-bonnafont", 7],
    ]);
  });

  test("splits the turn under way by date, and takes the place of the old one in those to come, beside a head of state", () => {
    expect(chairs(input)).toEqual([
      ["2026-11", ["Jérôme Bonnafont"], ["Jérôme Bonnafont led", "Jane Doe led"]],
      [
        "2027-12",
        ["Jérôme Bonnafont", "Emmanuel Macron"],
        ["Emmanuel Macron announced", "Jane Doe announced"],
      ],
    ]);
    const { drafts } = planChange(input, facts);
    expect(drafts[2]?.fields).toMatchObject({ note: "In office from 10 November 2026.", sittings: [] });
  });

  test("leaves turns that are over as they were", () => {
    const { turns, drafts } = planChange(input, facts);
    expect(turns.map(({ id }) => id)).not.toContain("2026-09");
    expect(drafts.map(({ id }) => id)).not.toContain("2026-09-jerome-bonnafont");
  });

  test("who comes only after a turn does not preside in it", () => {
    const later = {
      ...input,
      leaving: { ...input.leaving, endedOn: "2028-03-01" },
      arriving: { ...input.arriving, startedOn: "2028-03-02" },
    };
    expect(planChange(later, facts).drafts.map(({ kind }) => kind)).toEqual(["ambassador", "ambassador"]);
  });

  test("may be in the list under another spelling, and that is said", () => {
    const twice = { ...input, arriving: { ...input.arriving, name: "Macron Emmanuel" } };
    expect(planChange(twice, facts).warnings).toEqual([
      expect.stringContaining("Emmanuel Macron (emmanuel-macron)"),
    ]);
  });
});

describe("a chargé d'affaires in between", () => {
  test("holds the rest of the turn under way; the ambassador to come only those after", () => {
    expect(chairs(withInterim)).toEqual([
      ["2026-11", ["Jérôme Bonnafont"], ["Jérôme Bonnafont led", "Jay Dharmadhikari led"]],
      [
        "2027-12",
        ["Jérôme Bonnafont", "Emmanuel Macron"],
        ["Emmanuel Macron announced", "Jane Doe announced"],
      ],
    ]);
  });

  test("keeps the posting held besides, and has one more", () => {
    const jay = planChange(withInterim, facts).drafts.find(({ id }) => id === "jay-dharmadhikari");
    expect(jay?.fields.postings).toMatchObject([
      { capacity: "deputy-permanent-representative", endedOn: null },
      { capacity: "charge-d-affaires", startedOn: "2026-11-10", endedOn: "2026-11-30" },
    ]);
  });

  test("who becomes ambassador has both postings in one record", () => {
    const promoted = {
      ...withInterim,
      arriving: { ...withInterim.arriving, ambassadorId: "jay-dharmadhikari", name: null },
    };
    const { drafts } = planChange(promoted, facts);
    expect(drafts.filter(({ kind }) => kind === "ambassador").map(({ id }) => id)).toEqual([
      "jerome-bonnafont",
      "jay-dharmadhikari",
    ]);
    expect(drafts[1]?.fields.postings).toHaveLength(3);
  });
});

describe("what cannot be is told on its field", () => {
  const arriving = (more: Partial<ChangeAmbassadorInput["arriving"]>) => ({
    ...input,
    arriving: { ...input.arriving, ...more },
  });
  test.each<[string, ChangeAmbassadorInput, string]>([
    [
      "nobody leaves a post that was not held",
      { ...input, leaving: { ambassadorId: "emmanuel-macron", endedOn: "2026-11-09" } },
      "leaving.ambassadorId",
    ],
    [
      "nobody leaves before beginning",
      { ...input, leaving: { ...input.leaving, endedOn: "2024-01-01" } },
      "leaving.endedOn",
    ],
    [
      "nobody leaves before the last day in the chair",
      { ...input, leaving: { ...input.leaving, endedOn: "2026-11-03" } },
      "leaving.endedOn",
    ],
    [
      "nobody follows himself",
      arriving({ ambassadorId: "jerome-bonnafont", name: null }),
      "arriving.ambassadorId",
    ],
    ["a name in the list is a person in the list", arriving({ name: "Emmanuel Macron" }), "arriving.name"],
    ["a name needs Latin letters for an id", arriving({ name: "김상진" }), "arriving.name"],
    ["two do not head one mission", arriving({ startedOn: "2026-11-01" }), "arriving.startedOn"],
    ["nobody arrives before being appointed", arriving({ arrivedOn: "2026-09" }), "arriving.arrivedOn"],
    ["credentials come after arrival", arriving({ credentialsOn: "2026-11-07" }), "arriving.credentialsOn"],
    [
      "an interim ends after it begins",
      { ...withInterim, interim: { ...chargé, endedOn: "2026-11-09" } },
      "interim.endedOn",
    ],
    [
      "an interim begins when the post is empty",
      { ...withInterim, interim: { ...chargé, startedOn: "2026-11-08" } },
      "interim.startedOn",
    ],
  ])("%s", (_fact, wrong, field) => {
    expect(() => planChange(wrong, facts)).toThrow(
      expect.objectContaining({
        code: "RULE_BROKEN",
        problems: [expect.objectContaining({ path: field.split(".") })],
      }),
    );
  });
});
