import type { ChangeAmbassadorInput } from "@council/schema/desk";
import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const ana = council.askAs("editor", "Ana");

/** In the middle of Latvia's turn of November 2026, before Liberia's of December. */
const ofLiberia: ChangeAmbassadorInput = {
  stateId: "liberia",
  leaving: { ambassadorId: "lewis-g-brown-ii", endedOn: "2026-11-20" },
  interim: null,
  arriving: {
    ...{ ambassadorId: null, name: "Jane Doe", familyName: "Doe", givenName: "Jane", aliases: ["DOE Jane"] },
    ...{ title: "Permanent Representative", appointedOn: "2026-10", arrivedOn: null, credentialsOn: null },
    startedOn: "2026-11-21",
  },
  sources: [],
  reason: "A new ambassador is in New York.",
};

const seenOf = async (input: ChangeAmbassadorInput) => {
  const { drafts } = await ana.appointments.preview(input);
  return drafts.map(({ kind, id, from }) => ({ kind, id, from }));
};

test("nothing is changed by looking at what a change would do", async () => {
  const plan = await ana.appointments.preview(ofLiberia);
  expect(plan.drafts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "ambassador lewis-g-brown-ii",
    "ambassador jane-doe",
    "presider 2026-12-lewis-g-brown-ii",
  ]);
  expect(await ana.drafts.list()).toEqual([]);
});

test("a problem stands on its field", async () => {
  const leaving = { ...ofLiberia.leaving, ambassadorId: "jerome-bonnafont" };
  await expect(ana.appointments.preview({ ...ofLiberia, leaving })).rejects.toMatchObject({
    cause: { code: "RULE_BROKEN", problems: [{ path: ["leaving", "ambassadorId"] }] },
  });
});

test("a record that has moved since the preview keeps the change from being done", async () => {
  const seen = await seenOf(ofLiberia);
  const moved = seen.map((one) => ({
    ...one,
    from: one.id === "lewis-g-brown-ii" ? one.from - 1 : one.from,
  }));
  await expect(ana.appointments.change({ ...ofLiberia, seen: moved })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  expect(await ana.drafts.list()).toEqual([]);
});

test("the change is one batch, done once however often it is sent, and readers see it when it is published whole", async () => {
  const seen = await seenOf(ofLiberia);
  const first = await ana.appointments.change({ ...ofLiberia, seen });
  expect(await ana.appointments.change({ ...ofLiberia, seen })).toEqual(first);
  const drafts = await ana.drafts.list();
  expect(drafts.map(({ batch }) => batch)).toEqual([first.batch, first.batch, first.batch]);

  const december = async () => {
    const { presiders } = await council.ask("2026-11-23").presidencies.byMonth({ month: "2026-12" });
    return presiders.map(({ name, role }) => [name, role]);
  };
  expect(await december()).toEqual([["Lewis G. Brown II", "announced"]]);
  const pia = council.askAs("publisher", "Pia");
  const name = { kind: "ambassador", id: "jane-doe" } as const;
  const found = await pia.drafts.check(name);
  expect(found.filter(({ severity }) => severity === "blocks")).toEqual([]);
  await pia.drafts.publish({
    ...{ ...name, from: (await pia.records.get(name)).version, reason: ofLiberia.reason },
    accepted: found.map(({ key }) => key),
  });
  expect(await december()).toEqual([["Jane Doe", "announced"]]);
  const { ambassador } = await council.ask().ambassadors.get({ id: "lewis-g-brown-ii" });
  expect(ambassador.postings.map(({ endedOn }) => endedOn)).toEqual(["2018-08", "2026-11-20"]);
});
