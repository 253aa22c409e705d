import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const ana = council.askAs("editor", "Ana", "2026-11-23");

test("the desk opens with Latvia's month under way and the six after it, each with what it lacks and where to mend it", async () => {
  const { turns } = await ana.desk.worklist();
  expect(turns.map(({ id, name, isCurrent }) => [id, name, isCurrent])).toEqual([
    ["2026-11", "Latvia", true],
    ["2026-12", "Liberia", false],
    ["2027-01", "Portugal", false],
    ["2027-02", "Russian Federation", false],
    ["2027-03", "Trinidad and Tobago", false],
    ["2027-04", "United Kingdom", false],
    ["2027-05", "United States", false],
  ]);
  const portugal = turns[2]?.lacks ?? [];
  expect(portugal).toContainEqual({ lacks: "ambassador", kind: "presidency", id: "2027-01", count: 0 });
  expect(portugal).toContainEqual({ lacks: "profile", kind: "profile", id: "2027-01", count: 0 });
  expect(turns[1]?.lacks.map(({ lacks }) => lacks)).not.toContain("ambassador");
});

test("a past month that the rule alone gives asks to be confirmed, and one that was looked up does not", async () => {
  const { unconfirmed } = await ana.desk.worklist();
  expect(unconfirmed.map(({ id }) => id)).not.toContain("2026-09");
  const later = await council.askAs("editor", "Ana", "2027-02-10").desk.worklist();
  expect(later.unconfirmed.slice(0, 2)).toMatchObject([
    { id: "2027-01", name: "Portugal", known: "announced" },
    { id: "2026-12", name: "Liberia", known: "announced" },
  ]);
});

test("a draft is listed with its turn, and among those that wait", async () => {
  const { current, version } = await ana.records.get({ kind: "presidency", id: "2026-12" });
  await ana.drafts.save({
    ...{ kind: "presidency", id: "2026-12", from: version, door: "form" },
    fields: { ...current, sources: [], evidence: "rule-derived", isOnlyAnnounced: false },
  });
  const { turns, waiting, scheduled } = await ana.desk.worklist();
  expect(turns[1]?.drafts.map(({ kind, id, savedBy }) => [kind, id, savedBy])).toEqual([
    ["presidency", "2026-12", "Ana"],
  ]);
  expect([waiting.length, scheduled.length]).toEqual([1, 0]);
});
