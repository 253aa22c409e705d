import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@council/prisma";
import { newDatabase } from "@council/prisma/testing";
import { type Role, StaffMember } from "@council/schema/desk";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { codeOf } from "../testing/app-code.ts";
import { joinStaff, password, tokenFor } from "../testing/join-staff.ts";
import { openBrowser } from "../testing/open-browser.ts";
import { networkTo, type RunningServer, startServer } from "../testing/start-server.ts";

const { url, remove } = await newDatabase(inject("template"));
const db = await openDatabase(url);
let servers: RunningServer[] = [];

beforeAll(async () => {
  const secret = "one secret for all servers of a database";
  const settings = { DATABASE_URL: url, AUTH_SECRET: secret, TRUSTED_PROXIES: "1" };
  const main = inject("main");
  servers = await Promise.all([startServer(main, settings), startServer(main, settings)]);
}, 60_000);
afterAll(async () => {
  await Promise.all(servers.map(({ kill }) => kill()));
  await db.$disconnect();
  await remove();
});

const originOf = (server: number): string => servers[server % servers.length]?.origin ?? "";

let places = 0;
const browserTo = (origin: () => string) =>
  openBrowser(networkTo(origin), { headers: { "x-forwarded-for": `198.51.100.${++places}` } });

/** A browser whose every request goes to the next server. */
const browser = () => {
  let asked = 0;
  return browserTo(() => originOf(asked++));
};

/** A browser that keeps to one server. */
const browserAt = (server: number) => browserTo(() => originOf(server));

const join = (one: ReturnType<typeof browser>, role: Role, email: string) => joinStaff(db, one, role, email);

const letter = (id: string) => ({
  ...{ kind: "source" as const, id, from: 0 },
  fields: { id, title: `Letter ${id}`, publisher: null, url: null, publishedOn: null, note: null },
});

test("who signs in at one is signed in at all, and signed out at all", async () => {
  const { api, cookies } = await join(browser(), "editor", "ana@example.org");
  for (let request = 0; request < 4; request++)
    expect(StaffMember.parse(await api.session.current.query())).toMatchObject({ email: "ana@example.org" });
  const kept = [...cookies];
  await api.session.signOut.mutate();
  for (const [name, value] of kept) cookies.set(name, value);
  for (let request = 0; request < 2; request++) expect(await api.session.current.query()).toBeNull();
});

test("a publication at one is seen by readers of the other within a second", async () => {
  const { api } = await join(browserAt(0), "publisher", "eve@example.org");
  const person = { kind: "ambassador", id: "cho-hyun" } as const;
  const noteAt = async (server: number) => {
    const answer = await fetch(`${originOf(server)}/api/v1/people/cho-hyun`);
    return ((await answer.json()) as { ambassador: { note: string | null } }).ambassador.note;
  };
  const note = "Presided on 23 September 2025.";
  for (const server of [0, 1]) expect(await noteAt(server)).not.toBe(note);
  const { version, current } = await api.records.get.query(person);
  const saved = await api.drafts.save.mutate({ ...person, from: version, fields: { ...current, note } });
  const accepted = (await api.drafts.check.query(person)).map(({ key }) => key);
  await api.drafts.publish.mutate({ ...person, from: saved.version, reason: "Seen in the record", accepted });
  const publishedAt = performance.now();
  expect(await noteAt(0)).toBe(note);
  while ((await noteAt(1)) !== note) await sleep(20);
  expect(performance.now() - publishedAt).toBeLessThan(1000);
});

test("what is scheduled is published once, though both look for it", async () => {
  const { api } = await join(browser(), "publisher", "paul@example.org");
  const ids = ["one", "two", "three", "four", "five"];
  const publishAt = new Date(Date.now() + 3_600_000).toISOString();
  for (const id of ids) {
    const { version } = await api.drafts.save.mutate(letter(id));
    const accepted = (await api.drafts.check.query({ kind: "source", id })).map(({ key }) => key);
    await api.drafts.schedule.mutate({ kind: "source", id, from: version, publishAt, accepted });
  }
  await db.draft.updateMany({ where: { recordId: { in: ids } }, data: { publishAt: new Date() } });
  const published = () => db.revision.findMany({ where: { kind: "source", door: "schedule" } });
  await expect.poll(async () => (await published()).length, { timeout: 15_000 }).toBe(ids.length);
  await sleep(1500);
  expect((await published()).map(({ recordId }) => recordId).sort()).toEqual(ids.toSorted());
});

test("two who save one record at both at once lose nothing: other fields are joined, one field is asked about", async () => {
  const [one, two] = [
    await join(browserAt(0), "editor", "one@example.org"),
    await join(browserAt(1), "editor", "two@example.org"),
  ];
  const name = { kind: "ambassador", id: "sangjin-kim" } as const;
  for (let round = 0; round < 5; round++) {
    const { version: from, current } = await one.api.records.get.query(name);
    await Promise.all([
      one.api.drafts.save.mutate({ ...name, from, fields: { ...current, note: `Note ${round}.` } }),
      two.api.drafts.save.mutate({ ...name, from, fields: { ...current, aliases: [`Alias ${round}`] } }),
    ]);
    const { version, current: joined } = await two.api.records.get.query(name);
    expect(joined).toMatchObject({ note: `Note ${round}.`, aliases: [`Alias ${round}`] });
    const saves = await Promise.allSettled(
      [one, two].map(({ api }, at) =>
        api.drafts.save.mutate({ ...name, from: version, fields: { ...joined, note: `${round} by ${at}` } }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [refused] = saves.filter((save) => save.status === "rejected");
    expect(refused?.reason).toMatchObject({ data: { code: "CONFLICT" } });
  }
});

test("an invitation, a backup code and the tries of a password count once for both", async () => {
  const token = await tokenFor(db, "editor");
  const uses = await Promise.allSettled(
    [0, 1].map((server) => {
      const email = `use-${server}@example.org`;
      return browserAt(server).api.session.acceptInvitation.mutate({ token, name: "Ana", email, password });
    }),
  );
  expect(uses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);

  const { api } = await join(browser(), "editor", "factor@example.org");
  const { backupCodes, secret } = await api.session.startSecondFactor.mutate({ password });
  await api.session.confirmSecondFactor.mutate({ code: codeOf(secret) });
  const pending = [browserAt(0), browserAt(1)];
  for (const one of pending) await one.api.session.signIn.mutate({ email: "factor@example.org", password });
  const code = backupCodes[0] ?? "";
  const entered = await Promise.allSettled(
    pending.map((one) => one.api.session.verifySecondFactor.mutate({ code })),
  );
  expect(entered.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);

  const guesses = await Promise.allSettled(
    Array.from({ length: 14 }, (_, at) =>
      browserAt(at).api.session.signIn.mutate({ email: "ana@example.org", password: "not it" }),
    ),
  );
  const codes = guesses.map((guess) => guess.status === "rejected" && guess.reason.data.code);
  expect(codes.filter((found) => found === "UNAUTHORIZED")).toHaveLength(10);
  expect(codes.filter((found) => found === "TOO_MANY_REQUESTS")).toHaveLength(4);
});
