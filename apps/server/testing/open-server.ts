import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@council/prisma";
import { newDatabase, testProvider } from "@council/prisma/testing";
import type { Role } from "@council/schema/desk";
import { afterAll, inject } from "vitest";
import * as invitations from "../src/store/invitations.ts";
import { openBrowser } from "./open-browser.ts";

const main = path.join(import.meta.dirname, "..", "src", "main.ts");

/** The address that a server's log tells once it listens. */
const listening = async (log: string, child: ChildProcess): Promise<string> => {
  for (;;) {
    const line = (await readFile(log, "utf8")).split("\n").find((told) => told.includes('"listening"'));
    if (line) return (JSON.parse(line) as { url: string }).url;
    if (child.exitCode !== null) throw new Error("The server left before it listened.");
    await sleep(20);
  }
};

/** A server in a process of its own, to be ended and started again, on a database of its own with all facts of the project. */
export const openServer = async () => {
  const directory = await mkdtemp(path.join(tmpdir(), "council-server-"));
  const { url, remove } = await newDatabase(inject("template"));
  const db = await openDatabase(url);
  let running: ChildProcess | null = null;
  let origin = "";
  let starts = 0;

  const start = async (): Promise<void> => {
    const log = path.join(directory, `${++starts}.log`);
    const out = await open(log, "w");
    running = spawn(process.execPath, ["--import", "tsx", main], {
      env: {
        ...process.env,
        ...{ DATABASE_URL: url, XDG_STATE_HOME: directory, PORT: "0", HOST: "127.0.0.1" },
      },
      stdio: ["ignore", out.fd, "inherit"],
    });
    await out.close();
    origin = await listening(log, running);
  };

  /** Ends it between two instructions, as a power cut does. */
  const kill = async (): Promise<void> => {
    if (running === null) return;
    const gone = once(running, "exit");
    running.kill("SIGKILL");
    running = null;
    await gone;
  };

  afterAll(async () => {
    await kill();
    await db.$disconnect();
    await remove();
    await rm(directory, { recursive: true });
  });

  const net = {
    request: (address: string | Request, init?: RequestInit) =>
      fetch(new URL(String(address).replace("http://council.test", origin), origin), init),
  } as Parameters<typeof openBrowser>[0];

  return {
    db,
    start,
    kill,
    pid: (): number => running?.pid ?? 0,
    browser: () => openBrowser(net),
    /** A browser in which somebody with a role has just made an account. */
    browserOf: async (role: Role) => {
      const browser = openBrowser(net);
      const { path: link } = await invitations.create(db, {
        ...{ email: null, role, invitedById: null, now: new Date() },
      });
      await browser.api.session.acceptInvitation.mutate({
        token: new URLSearchParams(link.split("?")[1]).get("token") ?? "",
        ...{ name: "Ana", email: `${role}@example.org`, password: "correct horse battery staple" },
      });
      return browser;
    },
    /** What SQLite's own check says of the database: "ok", or what is wrong with it. PostgreSQL has none. */
    verdict: async (): Promise<string> => {
      if (testProvider !== "sqlite") return "ok";
      const [row] = await db.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
      return row?.integrity_check ?? "";
    },
  };
};
