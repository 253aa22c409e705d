import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { openServer } from "../testing/open-server.ts";
import type { Database } from "./db.ts";
import { storageFault } from "./storage-fault.ts";
import { inTurn, tryToWrite } from "./store/write-turn.ts";

const { db: council } = await openCouncil();
const server = await openServer();

describe("what the database says of itself is told in a sentence", () => {
  const thrown = async (prepare: (tx: Database) => Promise<unknown>): Promise<unknown> => {
    return inTurn(council, async (tx) => {
      await prepare(tx);
      for (let at = 0; at < 100; at++)
        await tx.redirect.create({
          data: { kind: "ambassador", fromId: `${at}-${"x".repeat(3000)}`, toId: "y" },
        });
    }).catch((error) => error);
  };
  test("that it may not be written", async () => {
    const error = await thrown((tx) => tx.$queryRawUnsafe("PRAGMA query_only = 1"));
    await council.$queryRawUnsafe("PRAGMA query_only = 0");
    expect(storageFault(error)).toMatch(/cannot write at the moment. Nothing was changed/);
    expect(storageFault(new Error("by the way", { cause: error }))).toMatch(/cannot write/);
  });

  test("that there is no room left", async () => {
    const error = await thrown(async (tx) => {
      const [{ page_count } = { page_count: 0 }] =
        await tx.$queryRawUnsafe<{ page_count: number }[]>("PRAGMA page_count");
      await tx.$queryRawUnsafe(`PRAGMA max_page_count = ${page_count}`);
    });
    expect(storageFault(error)).toMatch(/disk of this server is full. Nothing was changed/);
  });

  test.each([
    [
      "of PostgreSQL, that the disk is full",
      { meta: { driverAdapterError: { cause: { originalCode: "53100" } } } },
    ],
    ["of PostgreSQL, that it is leaving", { code: "57P01" }],
    [
      "of PostgreSQL, that it does not answer a statement",
      { code: "P2010", meta: { driverAdapterError: { cause: { kind: "DatabaseNotReachable" } } } },
    ],
    [
      "of a connection that was lost in the midst of a save",
      { message: "Client has encountered a connection error and is not queryable" },
    ],
    [
      "of a name with two addresses, that neither answers",
      { errors: [Object.assign(new Error(), { code: "ECONNREFUSED" })] },
    ],
  ])("%s", (_, parts) => {
    expect(storageFault(Object.assign(new Error("It failed"), parts))).toMatch(
      /^The d(isk|atabase) of this server/,
    );
  });

  test("and nothing else is", async () => {
    const error = await council.redirect
      .create({ data: { kind: null, fromId: "SQLITE_FULL" } as never })
      .catch((e) => e);
    expect(error).toBeInstanceOf(Error);
    expect(storageFault(error)).toBeNull();
    await expect(tryToWrite(council)).resolves.toBeUndefined();
  });
});

const canLimit = process.platform === "linux";

test.skipIf(!canLimit)(
  "a server whose disk takes no more goes on answering readers, refuses a save with 503, and recovers",
  async () => {
    const { start, pid, browser, browserOf, db, verdict } = server;
    await start();
    const ana = await browserOf("editor");
    const fileSizeLimit = (bytes: string) =>
      execFileSync("prlimit", ["--pid", String(pid()), `--fsize=${bytes}:`]);
    const person = { kind: "ambassador", id: "sangjin-kim" } as const;
    const { current, version } = await ana.api.records.get.query(person);
    const save = () =>
      ana.api.drafts.save.mutate({ ...person, from: version, fields: { ...current, note: "Kept." } });
    const before = await db.revision.count();

    fileSizeLimit("4096");
    await expect(save()).rejects.toMatchObject({
      message: expect.stringMatching(/disk of this server.*Nothing was changed/),
      data: { code: "SERVICE_UNAVAILABLE", httpStatus: 503 },
    });
    expect(ana.answers.at(-1)?.headers.get("retry-after")).toBe("60");
    const reader = browser();
    expect((await reader.send("/api/v1/presidencies/1994-05")).status).toBe(200);
    expect((await ana.api.records.get.query(person)).version).toBe(version);
    await expect(
      reader.api.session.signIn.mutate({
        email: "editor@example.org",
        password: "correct horse battery staple",
      }),
    ).rejects.toMatchObject({ data: { httpStatus: 503 } });
    await expect(ana.api.session.signOut.mutate()).rejects.toMatchObject({ data: { httpStatus: 503 } });
    await db.staffSession.updateMany({ data: { expiresAt: new Date(Date.now() + 5 * 86_400_000) } });
    expect((await ana.api.records.get.query(person)).version).toBe(version);
    expect(await db.revision.count()).toBe(before);

    fileSizeLimit("unlimited");
    expect((await save()).version).toBeGreaterThan(version);
    expect(await db.revision.count()).toBe(before + 1);
    expect(await verdict()).toBe("ok");
  },
  60_000,
);
