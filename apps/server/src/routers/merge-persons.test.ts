import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const pia = council.askAs("publisher", "Pia");
const app = council.http();

const merge = async (fromId: string, toId: string) => {
  const { fromVersion, toVersion } = await pia.ambassadors.mergePreview({ fromId, toId });
  return pia.ambassadors.merge({
    fromId,
    toId,
    fromVersion,
    toVersion,
    reason: "One person under two names.",
  });
};

test("a person is not merged with himself, nor with nobody", async () => {
  const pair = { fromId: "sardenberg", toId: "sardenberg" };
  await expect(pia.ambassadors.mergePreview(pair)).rejects.toMatchObject({
    cause: { problems: [{ path: ["toId"] }] },
  });
  await expect(pia.ambassadors.mergePreview({ ...pair, toId: "nobody" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(pia.ambassadors.mergePreview({ ...pair, toId: "" })).rejects.toMatchObject({
    cause: { problems: [{ path: ["toId"], message: "Choose a person from the list." }] },
  });
});

test("nothing is merged that somebody has changed since, or is changing", async () => {
  const pair = { fromId: "sardenberg", toId: "ronaldo-mota-sardenberg" };
  const { fromVersion, toVersion } = await pia.ambassadors.mergePreview(pair);
  const stale = { ...pair, fromVersion: fromVersion + 1, toVersion, reason: "Stale." };
  await expect(pia.ambassadors.merge(stale)).rejects.toMatchObject({ code: "CONFLICT" });
  const { current } = await pia.records.get({ kind: "ambassador", id: "sardenberg" });
  const draft = { kind: "ambassador" as const, id: "sardenberg" };
  const { version } = await pia.drafts.save({
    ...draft,
    from: fromVersion,
    fields: { ...current, note: "Seen." },
    door: "form",
  });
  await expect(
    pia.ambassadors.merge({ ...pair, fromVersion: version, toVersion, reason: "Drafted." }),
  ).rejects.toMatchObject({ cause: { code: "RULE_BROKEN" } });
  await pia.drafts.discard({ ...draft, from: version });
});

test("two entries become one: what both presided is one person's, and the old addresses lead to it, over chains too", async () => {
  const before = await council.ask().ambassadors.list();
  await merge("sardenberg", "ronaldo-mota-sardenberg");
  const merged = await council.ask().ambassadors.get({ id: "sardenberg" });
  expect(merged.ambassador).toMatchObject({ id: "ronaldo-mota-sardenberg", stateId: "brazil" });
  expect(merged.ambassador.aliases).toContain("Sardenberg");
  expect(await council.ask().ambassadors.list()).toHaveLength(before.length - 1);
  const turns = ["sardenberg", "ronaldo-mota-sardenberg"].map(
    (id) => before.find((one) => one.id === id)?.turns ?? 0,
  );
  expect(merged.presided).toHaveLength((turns[0] ?? 0) + (turns[1] ?? 0));

  await merge("ronaldo-mota-sardenberg", "a-araujo");
  for (const id of ["sardenberg", "ronaldo-mota-sardenberg"]) {
    const response = await app.request(`/api/v1/people/${id}`);
    expect([response.status, response.headers.get("location")]).toEqual([308, "/api/v1/people/a-araujo"]);
  }
});

test("every record that a merge touches has its revision, and an id that was merged is never used again", async () => {
  const revisions = await pia.revisions.list({ kind: "ambassador", id: "sardenberg" });
  expect(revisions[0]).toMatchObject({
    act: "merged",
    isPublished: true,
    staffName: "Pia",
    reason: "One person under two names.",
  });
  const { before, after } = await pia.revisions.get({ id: revisions[0]?.id ?? 0 });
  expect([before?.name, after]).toEqual(["Sardenberg", null]);
  const { presided } = await council.ask().ambassadors.get({ id: "a-araujo" });
  for (const { id } of presided.filter((one) => one.id.includes("sardenberg")))
    expect((await pia.revisions.list({ kind: "presider", id }))[0]).toMatchObject({
      act: "published",
      staffName: "Pia",
    });
  await expect(
    pia.drafts.save({ kind: "ambassador", id: "sardenberg", from: 0, fields: { ...before }, door: "form" }),
  ).rejects.toMatchObject({ cause: { problems: [{ path: ["id"] }] } });
});
