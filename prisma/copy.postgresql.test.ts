import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { contentHash } from "./copy/content-hash.ts";
import { tables } from "./copy/tables.ts";
import { copy } from "./copy.ts";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";
import { takeTurn } from "./take-turn.ts";
import { newDatabase, prisma, tablesAlone, urlOf } from "./testing.ts";

let folder: string;
let file: PrismaClient;

const newFile = async (name: string): Promise<PrismaClient> => {
  await copyFile(path.join(folder, "empty.db"), path.join(folder, name));
  return openDatabase(urlOf(path.join(folder, name)));
};

const newOnServer = async (): Promise<PrismaClient> => {
  const { url, remove } = await newDatabase(await tablesAlone());
  const db = await openDatabase(url);
  onTestFinished(async () => {
    await db.$disconnect();
    await remove();
  });
  return db;
};

const at = new Date("2026-11-30T12:34:56.789Z");

/** A row in every table, with what could get lost on the way: nothing, order, large numbers, thousandths, other scripts. */
const fill = async (db: PrismaClient) => {
  const sources = ["b", "a"];
  const stateId = "togo";
  const presidencyId = "2012-02";
  await db.source.create({ data: { id: "a", title: "Ａ “title” 会 é\n\t'", editedAt: at } });
  await db.state.create({
    data: {
      ...{ id: stateId, commonName: "Togo", names: [{ to: 1, name: "Togo" }], successors: [], sources },
      namesIn: { fr: { short: "le Togo", formal: "la République togolaise" }, en: null, ar: "توغو" },
    },
  });
  await db.stateAlias.create({ data: { id: "togoland", stateId } });
  await db.membership.create({
    data: { id: "togo-2012", stateId, name: "Togo", startsOn: "2012-01-01", seat: "elected", sources },
  });
  await db.presidency.create({
    data: {
      ...{ id: presidencyId, stateId, name: "Togo", startsOn: "2012-02-01", endsBefore: "2012-03-01" },
      ...{ evidence: "one-source", isOnlyAnnounced: false, sources },
    },
  });
  await db.rotationException.create({
    data: { id: "x", kind: "cession", month: "1948-10", terms: { z: 1 } },
  });
  const none = { languages: [], languagesSources: [], education: [], career: [], postings: [], sources };
  await db.ambassador.create({ data: { id: "menan", name: "Kodjo Menan", aliases: [], ...none } });
  const chair = {
    presidencyId,
    ambassadorId: "menan",
    role: "led",
    sittings: [{ day: "2012-02-21" }],
    sources,
  };
  await db.presider.create({ data: { id: "2012-02-menan", ...chair } });
  const meeting = { presidencyId, topic: "Crime", weight: "signature", status: "held", sources };
  await db.event.create({ data: { id: "crime", ...meeting } });
  const figure = { stateId, indicator: "gdp-per-person", year: 2020, unit: "USD", sources };
  await db.figure.create({ data: { id: "gdp", value: 0.1 + 0.2, ...figure } });
  await db.countryProfile.create({
    data: { presidencyId, figures: [], headOfState: { name: "F", since: null } },
  });
  const told = {
    headline: "",
    standfirst: "",
    programmeOfWork: {},
    priorities: [],
    sections: [],
    unknowns: [],
  };
  await db.profile.create({ data: { presidencyId, ...told } });
  await db.seedRun.create({ data: { digest: "d", finishedAt: at } });
  const change = { kind: "state", recordId: stateId, door: "form", isPublished: true, at };
  await db.revision.create({ data: { id: 41, act: "seeded", after: { b: null, a: [1.5, "é"] }, ...change } });
  await db.revision.create({ data: { id: 7_000_041, act: "withdrawn", before: {}, ...change } });
  const by = { begunFrom: 41, savedAt: at, savedById: "ana", savedByName: "Ana" };
  await db.draft.create({ data: { kind: "state", recordId: stateId, fields: { id: stateId }, ...by } });
  await db.redirect.create({ data: { kind: "state", fromId: "x", toId: stateId } });
  await db.staff.create({
    data: { id: "ana", name: "Ana", email: "ana@example.org", twoFactorEnabled: null, updatedAt: at },
  });
  const session = { id: "s", token: "t", expiresAt: at, userId: "ana", createdAt: at, updatedAt: at };
  await db.staffSession.create({ data: session });
  await db.staffAccount.create({
    data: { id: "c", accountId: "ana", providerId: "credential", userId: "ana" },
  });
  await db.staffVerification.create({ data: { id: "v", identifier: "i", value: "w", expiresAt: at } });
  const factor = { verified: null, failedVerificationCount: null, userId: "ana" };
  await db.twoFactor.create({ data: { id: "f", secret: "s", backupCodes: "b", ...factor } });
  await db.rateLimit.create({ data: { id: "r", key: "k", count: 3, lastRequest: 1_764_505_800_123n } });
  await db.invitation.create({ data: { id: "n", role: "admin", expiresAt: at } });
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "council-copy-"));
  await prisma("migrate deploy", urlOf(path.join(folder, "empty.db")));
  file = await newFile("council.db");
  await fill(file);
});
afterAll(async () => {
  await file.$disconnect();
  await rm(folder, { recursive: true });
});

test("nothing is lost on the way to PostgreSQL and back", async () => {
  const before = await contentHash(file);
  expect(before.rows).toBe(tables.length + 1);
  const onServer = await newOnServer();
  expect(await copy(file, onServer)).toEqual(before);
  const back = await newFile("back.db");
  expect(await copy(onServer, back)).toEqual(before);
  expect(await back.revision.findMany()).toEqual(await file.revision.findMany());
  await back.$disconnect();
});

test("what is written after a copy goes on where it ended", async () => {
  const onServer = await newOnServer();
  await copy(file, onServer);
  const next = { kind: "state", recordId: "togo", act: "saved", door: "form", isPublished: false };
  expect((await onServer.revision.create({ data: next })).id).toBe(7_000_042);
});

test("whoever waits for a turn at a database that is copied into gets it afterwards", async () => {
  const onServer = await newOnServer();
  const copying = copy(file, onServer);
  await expect
    .poll(() => onServer.$queryRaw`SELECT 1 AS one FROM "WriteTurn" FOR UPDATE SKIP LOCKED`, { interval: 1 })
    .toEqual([]);
  await Promise.all([copying, onServer.$transaction(takeTurn, { timeout: 20_000 })]);
});

test("nothing is copied over rows that are there", async () => {
  const onServer = await newOnServer();
  await onServer.source.create({ data: { id: "mine", title: "Mine" } });
  const before = await contentHash(onServer);
  await expect(copy(file, onServer)).rejects.toThrow("has rows already, 1 of them in Source");
  expect(await contentHash(onServer)).toEqual(before);
});

test("a copy that came out otherwise is taken back", async () => {
  const onServer = await newOnServer();
  const before = await contentHash(onServer);
  await onServer.$executeRawUnsafe(
    `CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := left(NEW.title, 3); RETURN NEW; END $$`,
  );
  await onServer.$executeRawUnsafe(
    `CREATE TRIGGER cut BEFORE INSERT ON "Source" FOR EACH ROW EXECUTE FUNCTION cut()`,
  );
  await expect(copy(file, onServer)).rejects.toThrow("The copy is not what it was copied from");
  expect(await contentHash(onServer)).toEqual(before);
});
