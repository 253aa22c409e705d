import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@council/prisma";
import { newDatabase, testProvider } from "@council/prisma/testing";
import type { Role } from "@council/schema/desk";
import { afterAll, inject } from "vitest";
import { joinStaff } from "./join-staff.ts";
import { openBrowser } from "./open-browser.ts";
import { networkTo, type RunningServer, startServer } from "./start-server.ts";

/** A server in a process of its own, to be ended and started again, on a database of its own with all facts of the project. */
export const openServer = async (settings: Record<string, string> = {}) => {
  const directory = await mkdtemp(path.join(tmpdir(), "council-server-"));
  const { url, remove } = await newDatabase(inject("template"));
  const db = await openDatabase(url);
  let running: RunningServer | null = null;
  let joined = 0;

  const start = async (): Promise<void> => {
    running = await startServer(inject("main"), {
      DATABASE_URL: url,
      XDG_STATE_HOME: directory,
      ...settings,
    });
  };
  const kill = async (): Promise<void> => running?.kill();

  afterAll(async () => {
    await kill();
    await db.$disconnect();
    await remove();
    await rm(directory, { recursive: true });
  });

  const net = networkTo(() => running?.origin ?? "");

  return {
    db,
    start,
    kill,
    pid: (): number => running?.pid ?? 0,
    origin: (): string => running?.origin ?? "",
    browser: () => openBrowser(net),
    /** A browser in which somebody with a role has just made an account, each at a place of their own behind a proxy. */
    browserOf: (role: Role) => {
      joined += 1;
      const place = `10.0.${joined >> 8}.${joined & 255}`;
      const browser = openBrowser(net, { headers: { "x-forwarded-for": place } });
      return joinStaff(db, browser, role, `${role}-${joined}@example.org`);
    },
    /** What SQLite's own check says of the database: "ok", or what is wrong with it. PostgreSQL has none. */
    verdict: async (): Promise<string> => {
      if (testProvider !== "sqlite") return "ok";
      const [row] = await db.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
      return row?.integrity_check ?? "";
    },
  };
};
