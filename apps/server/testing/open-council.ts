import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase, readLicences } from "@council/prisma";
import { newDatabase } from "@council/prisma/testing";
import type { Role } from "@council/schema/desk";
import { pino } from "pino";
import { afterAll, inject } from "vitest";
import { lazyAuth } from "../src/auth/auth.ts";
import { type ContextParts, contextFor } from "../src/context.ts";
import { dataDirectory } from "../src/env.ts";
import { createApp } from "../src/http.ts";
import type { Pages } from "../src/pages.ts";
import { appRouter } from "../src/router.ts";
import { snapshotOf } from "../src/store/snapshot.ts";

/** When the question is asked: a day in New York, or an instant. */
type When = string | Date;

type Setting = { today?: string; publicUrl?: string; trustedProxies?: number };

/** A database of the test file's own with all facts of the project, and the two ways to ask it. */
export const openCouncil = async () => {
  const directory = await mkdtemp(path.join(tmpdir(), "council-test-"));
  const { url, remove } = await newDatabase(inject("template"));
  const statements: string[] = [];
  const db = await openDatabase(url, (sql) => statements.push(sql));
  afterAll(async () => {
    await db.$disconnect();
    await remove();
    await rm(directory, { recursive: true });
  });

  const logged: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line) => logged.push(JSON.parse(line)) });
  const licences = readLicences(dataDirectory);
  const auth = lazyAuth({ db, log, secretFile: path.join(directory, "auth-secret") });
  const parts = (when: When): ContextParts => ({
    ...{ db, auth, licences, log, snapshot: () => snapshotOf(db) },
    ...(when instanceof Date ? { now: () => when } : { now: () => new Date(), pinnedDay: when }),
  });
  return {
    db,
    url,
    log,
    parts,
    /** Every statement that was sent to the database, oldest first. */
    statements,
    logged,
    ask: (when: When = "2026-11-23") => appRouter.createCaller(contextFor(parts(when), { id: "test" })),
    /** The same asked by a member of the staff, each name another person. */
    askAs: (role: Role, name: string = role, when: When = "2026-11-23") =>
      appRouter.createCaller({
        ...contextFor(parts(when), { id: "test" }),
        staff: async () => ({ id: name, name, email: `${name}@example.org`, role }),
      }),
    http: (pages: Pages | null = null, { today = "2026-11-23", ...setting }: Setting = {}) =>
      createApp({ ...parts(today), ...setting }, pages),
  };
};
