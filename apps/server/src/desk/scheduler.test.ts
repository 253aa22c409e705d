import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { publishDue } from "./scheduler.ts";

const council = await openCouncil();
const eve = council.askAs("publisher", "Eve");
const source = { kind: "source", id: "a-letter" } as const;
const fields = {
  id: "a-letter",
  title: "A letter",
  publisher: null,
  url: null,
  publishedOn: null,
  note: null,
};
const { log } = council;

test("what became due while no server ran is published once at the next start, and says so", async () => {
  const { version } = await eve.drafts.save({ ...source, from: 0, fields });
  const at = new Date(Date.now() + 60_000);
  const accepted = (await eve.drafts.check(source)).map(({ key }) => key);
  await eve.drafts.schedule({ ...source, from: version, publishAt: at.toISOString(), accepted });
  expect(await publishDue(council.db, new Date(), log)).toBe(0);
  const aDayLater = new Date(at.getTime() + 86_400_000);
  const runs = await Promise.all([1, 2, 3].map(() => publishDue(council.db, aDayLater, log)));
  expect(runs.toSorted()).toEqual([0, 0, 1]);
  const [latest, ...earlier] = await eve.revisions.list(source);
  expect(latest).toMatchObject({ act: "published", door: "schedule", staffName: "Eve" });
  expect(latest?.reason).toContain("published when the server was back");
  expect(earlier.map(({ act }) => act)).toEqual(["scheduled", "saved"]);
});

test("what cannot be published at its time loses it, and its revision says why", async () => {
  const { version, current } = await eve.records.get(source);
  const saved = await eve.drafts.save({
    ...source,
    from: version,
    fields: { ...current, title: "A long letter" },
  });
  const at = new Date(Date.now() + 60_000);
  await eve.drafts.schedule({
    ...{ ...source, from: saved.version, publishAt: at.toISOString(), reason: "Longer" },
    accepted: (await eve.drafts.check(source)).map(({ key }) => key),
  });
  await council.db.draft.updateMany({ data: { fields: { ...fields, title: "" } } });
  expect(await publishDue(council.db, new Date(at.getTime() + 1), log)).toBe(0);
  const { draft } = await eve.records.get(source);
  expect(draft?.publishAt).toBeNull();
  const [latest] = await eve.revisions.list(source);
  expect(latest).toMatchObject({ act: "unscheduled", door: "schedule" });
  expect(latest?.reason).toContain("could not be published");
});
