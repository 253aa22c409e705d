import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@council/prisma";
import { urlOf } from "@council/prisma/testing";
import { afterAll, expect, inject, test } from "vitest";
import { openBrowser } from "../testing/open-browser.ts";
import * as invitations from "./store/invitations.ts";

const rounds = Number(process.env.CRASH_ROUNDS ?? 20);
const people = ["sangjin-kim", "pascale-baeriswyl", "barbara-woodward", "vassily-nebenzia"];

const directory = await mkdtemp(path.join(tmpdir(), "council-crash-"));
const url = urlOf(path.join(directory, "council.db"));
await copyFile(inject("templateFile"), path.join(directory, "council.db"));
let running: ChildProcess | null = null;
afterAll(async () => {
  running?.kill("SIGKILL");
  await rm(directory, { recursive: true });
});

const startServer = async (): Promise<string> => {
  const child = spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, "main.ts")], {
    env: { ...process.env, DATABASE_URL: url, XDG_STATE_HOME: directory, PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, url: origin } = JSON.parse(line) as { msg: string; url: string };
    if (msg !== "listening") continue;
    child.stdout.resume();
    return origin;
  }
  throw new Error("The server left before it listened.");
};

const kill = async (): Promise<void> => {
  if (running === null) return;
  const gone = once(running, "exit");
  running.kill("SIGKILL");
  await gone;
};

/** Whichever server runs at the moment. */
let origin = "";
const net = {
  request: (address: string | Request, init?: RequestInit) =>
    fetch(String(address).replace("http://council.test", origin), init),
} as Parameters<typeof openBrowser>[0];

/** What a save that was answered has left, by its note. */
type Acknowledged = { person: string; version: number; note: string };

test(
  `no acknowledged save is lost, and none is half there, through ${rounds} sudden ends`,
  async () => {
    const { api } = openBrowser(net);
    const acknowledged: Acknowledged[] = [];
    let cutOff = 0;
    let number = 0;

    origin = await startServer();
    const db = await openDatabase(url);
    const { path: link } = await invitations.create(db, {
      ...{ email: null, role: "editor", invitedById: null, now: new Date() },
    });
    await api.session.acceptInvitation.mutate({
      token: new URLSearchParams(link.split("?")[1]).get("token") ?? "",
      ...{ name: "Ana", email: "ana@example.org", password: "correct horse battery staple" },
    });

    /** Saves one person again and again until the line breaks. */
    const keepSaving = async (person: string): Promise<void> => {
      for (;;) {
        const note = `Note ${++number}.`;
        try {
          const { current, version } = await api.records.get.query({ kind: "ambassador", id: person });
          const saved = await api.drafts.save.mutate({
            ...{ kind: "ambassador", id: person, from: version },
            fields: { ...current, note },
          });
          acknowledged.push({ person, version: saved.version, note });
        } catch (error) {
          if ((error as { data?: unknown }).data) throw error;
          cutOff += 1;
          return;
        }
      }
    };

    for (let round = 0; round < rounds; round++) {
      if (round > 0) origin = await startServer();
      const before = acknowledged.length;
      const saving = Promise.all(people.map(keepSaving));
      while (acknowledged.length === before) await sleep(5);
      await sleep(Math.random() * 300);
      await kill();
      await saving;
      const [{ integrity_check: verdict } = { integrity_check: "" }] = await db.$queryRaw<
        { integrity_check: string }[]
      >`PRAGMA integrity_check`;
      expect(verdict, `after round ${round}`).toBe("ok");
      // A later save would cover half of one: it is looked for before the next round.
      for (const person of people) {
        const saves = { recordId: person, kind: "ambassador", act: "saved" };
        const last = await db.revision.findFirst({ where: saves, orderBy: { id: "desc" } });
        const draft = await db.draft.findFirst({ where: { kind: "ambassador", recordId: person } });
        expect(draft?.fields ?? null, `${person} after round ${round}`).toEqual(last?.after ?? null);
      }
    }

    const kept = new Map((await db.revision.findMany()).map((row) => [row.id, row]));
    for (const { person, version, note } of acknowledged)
      expect(kept.get(version), note).toMatchObject({
        recordId: person,
        after: expect.objectContaining({ note }),
      });
    await db.$disconnect();
    expect(acknowledged.length).toBeGreaterThan(rounds);
    expect(cutOff).toBe(rounds * people.length);
    console.log(`${rounds} sudden ends, ${acknowledged.length} acknowledged saves, none lost`);
  },
  60_000 + rounds * 10_000,
);
