import { editableTable } from "@council/prisma";
import {
  type EditableKind,
  EditableKind as editableKinds,
  type Fields,
  lintRecord,
  recordIdOf,
} from "@council/schema/desk";
import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { factsFor, publishedRecords, type Written } from "./facts.ts";
import { findings, refuseFindings } from "./findings.ts";

const { db } = await openCouncil();
const today = "2026-11-25";

type Rows = { findMany(query: object): Promise<never[]> };

const published = async (kind: EditableKind, where: object = {}): Promise<Written[]> => {
  const { model, include, recordOf } = editableTable(kind);
  const rows = await (db[model] as unknown as Rows).findMany({ where, ...(include && { include }) });
  return rows.map(recordOf).map((fields) => ({ kind, id: recordIdOf(fields as never), fields }));
};

const changed = async (kind: EditableKind, id: string, changes: Fields): Promise<Written> => {
  const [record] = await published(kind, { id });
  const fields = { ...record?.fields, ...changes };
  return { kind, id: recordIdOf(fields as never), fields };
};

const told = async (...drafts: Written[]) =>
  (await findings(db, drafts, today)).map(({ id, code, severity, path }) => [
    id,
    severity,
    code,
    path.join("."),
  ]);

test("nothing blocks any record of the text, and the rule gives every turn of it", async () => {
  const drafts = (await Promise.all(editableKinds.options.map((kind) => published(kind)))).flat();
  const facts = await factsFor(db, { ...(await publishedRecords(db)), today }, drafts);
  const found = drafts.flatMap(({ kind, id, fields }) =>
    lintRecord(kind, fields as never, facts).map((finding) => ({ kind, id, ...finding })),
  );
  expect(drafts.length).toBeGreaterThan(3000);
  expect(found.filter(({ severity, code }) => severity === "blocks" || code === "rule")).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
}, 120_000);

describe("of drafts", () => {
  test("each is held against the others: a new person may preside at once", async () => {
    const [person, presider] = [
      await changed("ambassador", "sangjin-kim", { id: "jane-doe", name: "Jane Doe", aliases: [] }),
      await changed("presider", "2025-09-sangjin-kim", { id: "2025-09-jane-doe", ambassadorId: "jane-doe" }),
    ];
    expect(await told(presider)).toContainEqual([
      "2025-09-jane-doe",
      "blocks",
      "unknown-reference",
      "ambassadorId",
    ]);
    expect((await told(person, presider)).filter(([, severity]) => severity === "blocks")).toEqual([]);
  });

  test("a seat that ends too early leaves its turn without a member", async () => {
    const seat = await changed("membership", "republic-of-korea-2024-01-01", { endsBefore: "2025-09-01" });
    expect(await told(seat)).toContainEqual([seat.id, "blocks", "not-a-member", "startsOn"]);
  });

  test("a turn given to another state than the rule gives says so", async () => {
    const turn = await changed("presidency", "2025-09", { stateId: "pakistan", name: "Pakistan" });
    const found = await findings(db, [turn], today);
    expect(found).toContainEqual(
      expect.objectContaining({ code: "rule", message: "The rule gives Republic of Korea." }),
    );
  });
});

test("what looks odd on what readers see already needs no acceptance", async () => {
  const [turn] = await published("presidency", { id: "2027-11" });
  const found = await findings(db, turn ? [turn] : [], today);
  expect(found.map(({ code, isStanding }) => [code, isStanding])).toEqual([["one-source", true]]);
  expect(() => refuseFindings(found, [])).not.toThrow();
});

test("what blocks is refused whatever is accepted, and a warning until it is accepted", async () => {
  const event = await changed("event", "2025-09-artificial-intelligence", {
    startsOn: "2025-10-01",
    endsBefore: null,
  });
  const warnings = await findings(db, [event], today);
  const [key] = warnings.map((finding) => finding.key);
  expect(key).toBe("event 2025-09-artificial-intelligence outside-turn");
  expect(() => refuseFindings(warnings, [])).toThrow("accept it or mend it");
  expect(() => refuseFindings(warnings, [String(key)])).not.toThrow();
  const wrong = await findings(
    db,
    [await changed("presidency", "2027-11", { evidence: "two-sources", sources: [] })],
    today,
  );
  expect(() =>
    refuseFindings(
      wrong,
      wrong.map(({ key }) => key),
    ),
  ).toThrow("before it is mended");
});
