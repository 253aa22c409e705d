import { describe, expect, test } from "vitest";
import { type CorrectingRevision, correctionOf } from "./correction.ts";

const revision: CorrectingRevision = {
  ...{
    kind: "ambassador",
    recordId: "sangjin-kim",
    reason: "The release gives 1969.",
    at: "2026-11-24T03:00:00.000Z",
  },
  before: { id: "sangjin-kim", name: "Sangjin Kim", education: [{ year: 1968 }], sources: [], note: null },
  after: {
    id: "sangjin-kim",
    name: "Sangjin Kim",
    education: [{ year: 1969 }],
    sources: ["release"],
    note: null,
  },
};

test("a correction tells what, when in New York, and why, and nothing of who", () => {
  expect(correctionOf(revision)).toEqual({
    ...{ kind: "ambassador", recordId: "sangjin-kim", name: "Sangjin Kim", isGone: false },
    ...{ page: { kind: "person", id: "sangjin-kim" }, parts: ["education", "sources"] },
    ...{ on: "2026-11-23", reason: "The release gives 1969." },
  });
});

describe("a correction is shown where the record is", () => {
  test.each<[CorrectingRevision["kind"], string, object, object | null]>([
    ["presidency", "2025-09", { stateId: "republic-of-korea" }, { kind: "month", id: "2025-09" }],
    ["presider", "2025-09-x", { presidencyId: "2025-09" }, { kind: "month", id: "2025-09" }],
    ["profile", "2025-09", { presidencyId: "2025-09" }, { kind: "month", id: "2025-09" }],
    ["membership", "france-1946-01-17", { stateId: "france" }, { kind: "state", id: "france" }],
    ["state", "france", {}, { kind: "state", id: "france" }],
    ["source", "s-pv-1", { title: "S/PV.1" }, null],
  ])("%s %s", (kind, recordId, fields, page) => {
    const after = { ...fields };
    expect(correctionOf({ ...revision, kind, recordId, before: after, after }).page).toEqual(page);
  });
});

test("what was taken away has no page, and says that it is gone", () => {
  expect(correctionOf({ ...revision, after: null })).toMatchObject({
    isGone: true,
    page: null,
    parts: [],
    name: "Sangjin Kim",
  });
});
