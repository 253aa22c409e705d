import type { Ambassador } from "@council/schema";
import { TRPCError } from "@trpc/server";
import { beforeEach, describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const ana = council.askAs("editor", "Ana");
const ben = council.askAs("editor", "Ben");
const eve = council.askAs("publisher", "Eve");

const person = { kind: "ambassador", id: "cho-hyun" } as const;

beforeEach(async () => {
  for (const { kind, id } of await ana.drafts.list()) {
    const { version } = await ana.records.get({ kind, id });
    await ana.drafts.discard({ kind, id, from: version });
  }
});

const open = async (name: Parameters<typeof ana.records.get>[0] = person) => {
  const { version, current } = await ana.records.get(name);
  return { from: version, fields: current as Ambassador };
};

const errorOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(TRPCError);
  return (error as TRPCError).cause as unknown as {
    code: string;
    problems: { path: (string | number)[]; message: string }[];
    conflict: { by: string; version: number; conflicts: object[]; merged: Ambassador } | null;
  };
};

const save = (by: typeof ana, from: number, fields: object, more: object = {}) =>
  by.drafts.save({ ...person, from, fields: fields as Record<string, unknown>, ...more });

describe("a draft", () => {
  test("never touches what readers see", async () => {
    const { from, fields } = await open();
    await save(ana, from, { ...fields, note: "Not for readers yet." });
    const { ambassador } = await council.ask().ambassadors.get({ id: "cho-hyun" });
    expect(ambassador.note).not.toBe("Not for readers yet.");
    expect((await ana.records.get(person)).draft).toMatchObject({ savedBy: "Ana" });
  });

  test("is published whole, with its reason, and readers see it at once", async () => {
    const { from, fields } = await open();
    const { version } = await save(ana, from, { ...fields, note: "Presided on 23 September 2025." });
    const { problems } = await errorOf(eve.drafts.publish({ ...person, from: version }));
    expect(problems).toEqual([
      { path: ["reason"], message: "Readers see this already: say why it changes." },
    ]);
    await eve.drafts.publish({ ...person, from: version, reason: "Seen in the record", isCorrection: true });
    const { ambassador } = await council.ask().ambassadors.get({ id: "cho-hyun" });
    expect(ambassador.note).toBe("Presided on 23 September 2025.");
    const [latest] = await ana.revisions.list(person);
    expect(latest).toMatchObject({
      act: "published",
      staffName: "Eve",
      isCorrection: true,
      isPublished: true,
    });
  });

  test("is published by nobody who looked at an older version", async () => {
    const { from, fields } = await open();
    const { version } = await save(ana, from, { ...fields, note: "One." });
    await save(ben, version, { ...fields, note: "Two." });
    const { code } = await errorOf(eve.drafts.publish({ ...person, from: version, reason: "Checked" }));
    expect(code).toBe("CONFLICT");
  });

  test("of a new person stands beside the others only when all it names is known", async () => {
    const { fields } = await open();
    const fresh = { ...fields, id: "nobody-yet", stateId: "atlantis", sources: ["no-such-source"] };
    const asked = ana.drafts.save({ kind: "ambassador", id: "nobody-yet", from: 0, fields: fresh });
    const { code, problems } = await errorOf(asked);
    expect(code).toBe("RULE_BROKEN");
    expect(problems.map(({ path }) => path)).toEqual([["stateId"], ["sources", 0]]);
  });

  test("takes no id that is taken", async () => {
    const { fields } = await open();
    const { problems } = await errorOf(ana.drafts.save({ ...person, from: 0, fields: { ...fields } }));
    expect(problems[0]).toMatchObject({ path: ["id"], message: expect.stringContaining("is taken") });
  });

  test("is told its faults by field", async () => {
    const { from, fields } = await open();
    const { problems } = await errorOf(save(ana, from, { ...fields, name: "", languages: [7] }));
    expect(problems.map(({ path }) => path)).toEqual([["name"], ["languages", 0]]);
  });
});

describe("two editors of one person", () => {
  test("who touched different fields keep both changes", async () => {
    const { from, fields } = await open();
    await save(ana, from, { ...fields, languages: ["Korean", "English"] });
    const { merged } = await save(ben, from, { ...fields, note: "Minister since July 2025." });
    expect(merged).toEqual(["languages"]);
    expect((await open()).fields).toMatchObject({
      languages: ["Korean", "English"],
      note: "Minister since July 2025.",
    });
  });

  test("who touched the same field see both values and whose they are, and what was refused is kept", async () => {
    const { from, fields } = await open();
    await save(ana, from, { ...fields, note: "Ana's words." });
    const { code, conflict } = await errorOf(save(ben, from, { ...fields, note: "Ben's words." }));
    expect(code).toBe("CONFLICT");
    expect(conflict).toMatchObject({
      by: "Ana",
      conflicts: [{ field: "note", base: fields.note, mine: "Ben's words.", theirs: "Ana's words." }],
    });
    const [refused] = await ana.revisions.list(person);
    expect(refused).toMatchObject({ act: "refused", staffName: "Ben" });
    expect((await ana.revisions.get({ id: refused?.id ?? 0 })).after).toMatchObject({ note: "Ben's words." });
    await save(ben, conflict?.version ?? 0, { ...conflict?.merged, note: "Ben's words." });
    expect((await open()).fields.note).toBe("Ben's words.");
  });

  test("forty saves at once are each applied, joined or refused, and the revisions account for all", async () => {
    const { from, fields } = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, number) => {
        const by = council.askAs("editor", `Editor ${number}`);
        const change =
          number % 2 === 0 ? { note: `Note ${number}.` } : { languages: ["Korean", `No. ${number}`] };
        return save(by, from, { ...fields, ...change }).then(
          () => "saved",
          (error: TRPCError) => (error.code === "CONFLICT" ? "refused" : Promise.reject(error)),
        );
      }),
    );
    const since = (await ana.revisions.list(person)).filter(({ id }) => id > from);
    const acts = since.map(({ act }) => act);
    expect(outcomes.filter((one) => one === "saved")).toHaveLength(2);
    expect(acts.filter((act) => act === "saved")).toHaveLength(2);
    expect(acts.filter((act) => act === "refused")).toHaveLength(38);
    expect(new Set(since.map(({ staffName }) => staffName))).toHaveLength(40);
    const { fields: now } = await open();
    expect(now.note).toMatch(/^Note \d+\.$/);
    expect(now.languages).toHaveLength(2);
  }, 60_000);
});

describe("drafts saved together", () => {
  const made = async () => {
    const { fields } = await open();
    const arriving = { ...fields, id: "new-delegate", name: "New Delegate", aliases: [], postings: [] };
    const presider = {
      ...{ id: "2025-09-new-delegate", presidencyId: "2025-09", ambassadorId: "new-delegate" },
      ...{
        capacity: null,
        title: null,
        role: "announced",
        sittings: [],
        confidence: null,
        note: null,
        sources: [],
      },
    };
    return ana.drafts.saveAll({
      reason: "Arrives in September",
      drafts: [
        { kind: "presider", id: presider.id, from: 0, fields: presider },
        { kind: "ambassador", id: arriving.id, from: 0, fields: arriving },
      ],
    });
  };

  test("may name each other, and are published together, whichever is asked for", async () => {
    await made();
    const { version } = await ana.records.get({ kind: "presider", id: "2025-09-new-delegate" });
    await eve.drafts.publish({
      kind: "presider",
      id: "2025-09-new-delegate",
      from: version,
      accepted: accepted(await findings()),
    });
    const { presiders } = await council.ask().presidencies.byMonth({ month: "2025-09" });
    expect(presiders.map(({ name }) => name)).toContain("New Delegate");
    expect(await ana.drafts.list()).toEqual([]);
    const withdrawal = { kind: "ambassador", id: "new-delegate" } as const;
    const { version: from } = await ana.records.get(withdrawal);
    const { problems } = await errorOf(eve.records.withdraw({ ...withdrawal, from, reason: "A mistake" }));
    expect(problems[0]?.message).toContain("It is still named by presider 2025-09-new-delegate");
  });

  const findings = () => ana.drafts.check({ kind: "presider", id: "2025-09-new-delegate" });
  const accepted = (found: { key: string }[]) => found.map(({ key }) => key);
});

test("a schedule is kept once, by whichever server comes first, and a change takes it away", async () => {
  const { from, fields } = await open();
  const { version } = await save(ana, from, { ...fields, note: "On time." });
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const never = await errorOf(
    eve.drafts.schedule({ ...person, from: version, publishAt: "", reason: "Later" }),
  );
  expect(never.problems).toEqual([
    { path: ["publishAt"], message: "Give a day and a time that the clocks of New York show." },
  ]);
  const past = await errorOf(
    eve.drafts.schedule({ ...person, from: version, publishAt: "2020-01-01T00:00:00Z", reason: "Later" }),
  );
  expect(past.problems[0]?.path).toEqual(["publishAt"]);
  const scheduled = await eve.drafts.schedule({ ...person, from: version, publishAt: soon, reason: "Later" });
  const { unscheduled } = await save(ana, scheduled.version, { ...fields, note: "On time, reworded." });
  expect(unscheduled).toBe(true);
  expect((await ana.records.get(person)).draft?.publishAt).toBeNull();
});

test("an earlier revision becomes a draft and nothing more, and only by the hand of a publisher", async () => {
  const { from, fields } = await open();
  const first = (await ana.revisions.list(person)).at(-1);
  const { version } = await save(ana, from, { ...fields, note: "Something else." });
  await expect(ana.revisions.restore({ id: first?.id ?? 0, from: version, reason: "Back" })).rejects.toThrow(
    "publisher",
  );
  await eve.revisions.restore({ id: first?.id ?? 0, from: version, reason: "The first was right" });
  const { draft, published } = await ana.records.get(person);
  expect(draft?.fields).toEqual((await ana.revisions.get({ id: first?.id ?? 0 })).after);
  expect(published).toEqual(fields);
});

test("a seat is not withdrawn from under the turns that rest on it", async () => {
  const seat = { kind: "membership", id: "republic-of-korea-2024-01-01" } as const;
  const { version: from } = await ana.records.get(seat);
  const { problems } = await errorOf(eve.records.withdraw({ ...seat, from, reason: "A mistake" }));
  expect(problems[0]?.message).toMatch(/2024-06: South Korea is not a member.*2025-09: South Korea/);
});

test("a reason that is too long is told in words", async () => {
  const { from, fields } = await open();
  const { problems } = await errorOf(save(ana, from, fields, { reason: "x".repeat(501) }));
  expect(problems).toEqual([{ path: ["reason"], message: "Keep to 500 characters." }]);
});

test("no record is called what the desk calls its forms", async () => {
  const { fields } = await open();
  const asked = ana.drafts.save({ kind: "ambassador", id: "new", from: 0, fields: { ...fields, id: "new" } });
  expect((await errorOf(asked)).problems).toMatchObject([{ path: ["id"] }]);
});

test("a record that is withdrawn can be restored, and its id is never used again", async () => {
  const source = { kind: "source", id: "a-letter" } as const;
  const fields = {
    id: "a-letter",
    title: "A letter",
    publisher: null,
    url: null,
    publishedOn: null,
    note: null,
  };
  const { version } = await ana.drafts.save({ ...source, from: 0, fields });
  await eve.drafts.publish({
    ...source,
    from: version,
    accepted: (await ana.drafts.check(source)).map(({ key }) => key),
  });
  const published = await ana.records.get(source);
  const gone = await eve.records.withdraw({ ...source, from: published.version, reason: "Not a source" });
  const { problems } = await errorOf(ana.drafts.save({ ...source, from: 0, fields }));
  expect(problems[0]?.message).toContain("Ids are never used again");
  const [, before] = await ana.revisions.list(source);
  await eve.revisions.restore({ id: before?.id ?? 0, from: gone.version, reason: "It was one" });
  expect((await ana.records.get(source)).current).toEqual(fields);
});
