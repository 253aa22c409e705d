import { existsSync, readdirSync, readlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { newDatabase, testProvider } from "./testing.ts";

const openFiles = "/proc/self/fd";

test.runIf(testProvider === "sqlite" && existsSync(openFiles))(
  "each transaction gives its connection back: many hold no more files open than a few",
  async () => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const db = await openDatabase(url);
    onTestFinished(() => db.$disconnect());
    const transact = () => db.$transaction((tx) => tx.$queryRawUnsafe("SELECT count(*) FROM sqlite_master"));
    const held = () =>
      readdirSync(openFiles).filter((open) => {
        const link = path.join(openFiles, open);
        return existsSync(link) && readlinkSync(link).startsWith(fileURLToPath(url));
      }).length;

    for (let turn = 0; turn < 3; turn++) await transact();
    const before = held();
    expect(before).toBeGreaterThan(0);
    for (let turn = 0; turn < 30; turn++) await transact();
    expect(held()).toBe(before);
  },
);
