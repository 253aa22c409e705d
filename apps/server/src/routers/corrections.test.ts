import type { EditableKind, Fields } from "@council/schema/desk";
import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const pia = council.askAs("publisher", "Pia Public");

const publish = async (kind: EditableKind, id: string, changes: Fields, isCorrection: boolean) => {
  const { current, version } = await pia.records.get({ kind, id });
  const saved = await pia.drafts.save({
    kind,
    id,
    from: version,
    fields: { ...current, ...changes },
    door: "form",
  });
  const accepted = (await pia.drafts.check({ kind, id })).map(({ key }) => key);
  return pia.drafts.publish({
    ...{
      kind,
      id,
      from: saved.version,
      reason: "The record of the meeting says so.",
      isCorrection,
      accepted,
    },
  });
};

test("nothing has been corrected at first, and a change that is none is not listed", async () => {
  expect(await council.ask().corrections.list()).toEqual({ corrections: [] });
  await publish("ambassador", "sangjin-kim", { note: "Looked at again." }, false);
  expect(await council.ask().corrections.list()).toEqual({ corrections: [] });
});

test("a correction is told with its reason and its page, on that page and by the plain interface, and never who made it", async () => {
  await publish("presidency", "2025-09", { note: "Corrected." }, true);
  await publish("ambassador", "sangjin-kim", { languages: ["Korean"] }, true);
  const list = await council.ask().corrections.list();
  expect(list.corrections).toMatchObject([
    { page: { kind: "person", id: "sangjin-kim" }, name: "Sangjin Kim", parts: ["languages"], isGone: false },
    { page: { kind: "month", id: "2025-09" }, parts: ["note"], reason: "The record of the meeting says so." },
  ]);
  expect(JSON.stringify(list)).not.toContain("Pia");
  const plain = await council.http().request("/api/v1/corrections");
  expect(await plain.json()).toEqual(list);
  const [ofPerson, ofMonth] = list.corrections;
  expect((await council.ask().ambassadors.get({ id: "sangjin-kim" })).corrections).toEqual([ofPerson]);
  expect((await council.ask().presidencies.byMonth({ month: "2025-09" })).corrections).toEqual([ofMonth]);
  expect((await council.ask().states.get({ id: "france" })).corrections).toEqual([]);
});
