import type { Membership, Presider, Source, State } from "@council/schema";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";
import type { Content } from "./read-data.ts";
import { content } from "./recorded-facts.ts";
import { seed } from "./seed.ts";
import { newDatabase, tablesAlone, testProvider } from "./testing.ts";

const source = (id: string, title = id): Source => ({
  ...{ id, title, publisher: null, url: null, publishedOn: null, note: null },
});

const state = (id: string, commonName: string, aliases: string[] = [], sources: string[] = []): State => ({
  ...{ id, commonName, aliases, sources, successors: [], namesIn: {} },
  names: [{ name: commonName, startsOn: null, endsBefore: null, flag: null, sources }],
  ...{
    iso3: null,
    iso2: null,
    m49: null,
    wikidata: null,
    regionalGroup: null,
    region: null,
    subregion: null,
  },
  ...{
    capital: null,
    admittedOn: null,
    endedOn: null,
    ending: null,
    governmentType: null,
    governmentAsOf: null,
  },
});

const membership = (stateId: string, startsOn: string): Membership => ({
  ...{ id: `${stateId}-${startsOn}`, stateId, name: stateId, startsOn, endsBefore: null },
  ...{ seat: "elected" as const, group: null, note: null, sources: ["list"] },
});

const none: Content = {
  ...{
    sources: [],
    states: [],
    memberships: [],
    presidencies: [],
    exceptions: [],
    figures: [],
    ambassadors: [],
  },
  ...{ presiders: [], events: [], countryProfiles: [], profiles: [], licences: [] },
};

const text: Content = {
  ...none,
  sources: [source("list"), source("record")],
  states: [state("togo", "Togo", ["togoland"], ["list"]), state("peru", "Peru")],
  memberships: [membership("togo", "2012-01-01"), membership("peru", "2018-01-01")],
};

let url: string;
let db: PrismaClient;

beforeEach(async () => {
  const own = await newDatabase(await tablesAlone());
  url = own.url;
  db = await openDatabase(url);
  onTestFinished(async () => {
    await db.$disconnect();
    await own.remove();
  });
});

const nothing = { inserted: 0, updated: 0, kept: 0, removed: 0 };

test("an empty database takes over every record", async () => {
  expect(await seed(db, text)).toEqual({ ...nothing, inserted: 6 });
  const togo = await db.state.findUniqueOrThrow({ where: { id: "togo" }, include: { aliases: true } });
  expect(togo).toMatchObject({ commonName: "Togo", version: 1, editedAt: null, sources: ["list"] });
  expect(togo.aliases).toEqual([{ id: "togoland", stateId: "togo" }]);
});

test("the same text a second time changes nothing", async () => {
  await seed(db, text);
  const before = await db.state.findMany();
  expect(await seed(db, structuredClone(text))).toEqual(nothing);
  expect(await db.state.findMany()).toEqual(before);
});

test("a row that nobody edited follows its record, aliases included", async () => {
  await seed(db, text);
  const states = [
    state("togo", "Togolese Republic", ["french-togoland"]),
    state("peru", "Peru", ["togoland"]),
  ];
  expect(await seed(db, { ...text, states })).toEqual({ ...nothing, updated: 2 });
  expect(await db.state.findUnique({ where: { id: "togo" } })).toMatchObject({
    ...{ commonName: "Togolese Republic", sources: [], version: 2 },
  });
  expect(await db.stateAlias.findMany({ orderBy: { id: "asc" } })).toEqual([
    { id: "french-togoland", stateId: "togo" },
    { id: "togoland", stateId: "peru" },
  ]);
});

test("a row that staff edited stays as they left it", async () => {
  await seed(db, text);
  const edit = { commonName: "The Togolese Republic", version: 2, editedAt: new Date() };
  await db.state.update({ where: { id: "togo" }, data: edit });
  const states = [state("togo", "Togo, corrected"), state("peru", "Peru")];
  expect(await seed(db, { ...text, states })).toEqual({ ...nothing, kept: 1 });
  expect(await db.state.findUnique({ where: { id: "togo" } })).toMatchObject(edit);
});

test("a row that staff created stays, also when the text comes to hold its id", async () => {
  await db.source.create({ data: { id: "letter", title: "As staff wrote it" } });
  await db.source.create({ data: { id: "record", title: "As staff wrote it" } });
  expect(await seed(db, text)).toEqual({ ...nothing, inserted: 5, kept: 1 });
  expect(await seed(db, text)).toEqual({ ...nothing, kept: 1 });
  expect(await db.source.findMany({ where: { title: "As staff wrote it" } })).toHaveLength(2);
});

test("rows that left the text go, with what hangs on them", async () => {
  await seed(db, text);
  const left = { ...text, states: text.states.slice(1), memberships: text.memberships.slice(1) };
  expect(await seed(db, left)).toEqual({ ...nothing, removed: 2 });
  expect(await db.state.findMany({ select: { id: true } })).toEqual([{ id: "peru" }]);
  expect(await db.stateAlias.count()).toBe(0);
});

test("a row that left the text stays while something of staff refers to it, however far up", async () => {
  await seed(db, text);
  await db.membership.create({ data: { ...membership("togo", "2026-01-01"), sources: ["record"] } });
  expect(await seed(db, none)).toEqual({ ...nothing, removed: 3, kept: 3 });
  expect(await db.membership.findMany({ select: { id: true } })).toEqual([{ id: "togo-2026-01-01" }]);
  expect(await db.state.findMany({ select: { id: true } })).toEqual([{ id: "togo" }]);
  expect(await db.source.findMany({ select: { id: true }, orderBy: { id: "asc" } })).toEqual([
    { id: "list" },
    { id: "record" },
  ]);
});

test("a row that staff edited stays when it leaves the text", async () => {
  await seed(db, text);
  await db.membership.update({ where: { id: "togo-2012-01-01" }, data: { editedAt: new Date() } });
  expect(await seed(db, { ...text, memberships: [] })).toEqual({ ...nothing, removed: 1 });
  expect(await db.membership.findMany({ select: { id: true } })).toEqual([{ id: "togo-2012-01-01" }]);
});

test("a record that breaks a reference leaves the database as it was", async () => {
  await seed(db, text);
  const presider: Presider = {
    ...{ id: "2012-02-nobody", presidencyId: "2012-02", ambassadorId: "nobody", capacity: null, title: null },
    ...{ role: "led", sittings: [], confidence: null, note: null, sources: [] },
  };
  const broken = { ...text, states: [state("togo", "Changed")], presiders: [presider] };
  await expect(seed(db, broken)).rejects.toThrow("Foreign key constraint");
  expect(await db.state.findUnique({ where: { id: "togo" } })).toMatchObject({ commonName: "Togo" });
});

test("the whole text is taken over, and a second time changes nothing", async () => {
  const { licences: _, ...tables } = content;
  const records = Object.values(tables).reduce((sum, list) => sum + list.length, 0);
  let progress = 0;
  const onProgress = (done: number, total: number) => {
    progress = done / total;
  };
  expect(await seed(db, content, { onProgress })).toEqual({ ...nothing, inserted: records });
  expect(progress).toBe(1);
  expect(await seed(db, content)).toEqual(nothing);
});

const acts = async (recordId: string) =>
  (await db.revision.findMany({ where: { recordId }, orderBy: { id: "asc" } })).map(
    ({ act, before, after }) => [act, before, after],
  );

// Within one process the wait for a file keeps the other from ending its turn; two servers are two processes.
test.runIf(testProvider === "postgresql")(
  "two servers that start at once take the text over once",
  async () => {
    const other = await openDatabase(url);
    const counts = await Promise.all([seed(db, text), seed(other, text)]);
    await other.$disconnect();
    expect(counts.map(({ inserted }) => inserted).sort()).toEqual([0, 6]);
    expect(await db.revision.count()).toBe(6);
  },
);

test("each change of the text is a revision with the record before and after", async () => {
  await seed(db, text);
  const peru = state("peru", "Peru");
  const renamed = state("peru", "Republic of Peru");
  await seed(db, { ...text, states: [...text.states.slice(0, 1), renamed] });
  await seed(db, { ...text, states: text.states.slice(0, 1), memberships: text.memberships.slice(0, 1) });
  expect(await acts("peru")).toEqual([
    ["seeded", null, peru],
    ["seeded", peru, renamed],
    ["withdrawn", renamed, null],
  ]);
});

test("a row from before there were revisions gets its first as it stands", async () => {
  await seed(db, text);
  await db.revision.deleteMany();
  expect(await seed(db, text)).toEqual(nothing);
  expect(await acts("togo")).toEqual([["seeded", null, text.states[0]]]);
});

test("a record that staff withdrew does not come back with the next text", async () => {
  await seed(db, text);
  await db.source.delete({ where: { id: "record" } });
  await db.revision.create({
    data: {
      ...{ kind: "source", recordId: "record", act: "withdrawn", isPublished: true, door: "form" },
      ...{ staffId: "staff", staffName: "Ana", before: source("record") },
    },
  });
  expect(await seed(db, text)).toEqual({ ...nothing, kept: 1 });
  expect(await db.source.findMany({ select: { id: true } })).toEqual([{ id: "list" }]);
});

test("a later text that names a merged person means the other, and one that names a withdrawn state stays out", async () => {
  await seed(db, text);
  await db.redirect.create({ data: { kind: "state", fromId: "togoland", toId: "togo" } });
  await db.membership.delete({ where: { id: "peru-2018-01-01" } });
  await db.state.delete({ where: { id: "peru" } });
  for (const [kind, recordId] of [
    ["membership", "peru-2018-01-01"],
    ["state", "peru"],
  ] as const)
    await db.revision.create({
      data: { kind, recordId, act: "withdrawn", isPublished: true, door: "form", staffId: "pia" },
    });
  const later = {
    ...text,
    memberships: [
      ...text.memberships,
      membership("togoland", "1982-01-01"),
      membership("peru", "2006-01-01"),
    ],
  };
  expect(await seed(db, later)).toEqual({ ...nothing, inserted: 1, kept: 3 });
  expect(await db.membership.findUnique({ where: { id: "togoland-1982-01-01" } })).toMatchObject({
    stateId: "togo",
  });
  expect(await seed(db, later)).toEqual({ ...nothing, kept: 3 });
});
