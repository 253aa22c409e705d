import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { urlOf } from "./testing.ts";

const putAside = async (file: string): Promise<string> =>
  (
    await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", path.join(import.meta.dirname, "db-put-aside.cli.ts")],
      { cwd: import.meta.dirname, env: { ...process.env, DATABASE_URL: urlOf(file) } },
    )
  ).stdout;

test("a database that gives way to a new one stays whole in one file, and none gives way under a server", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-aside-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);
  const server = await openDatabase(urlOf(at("live.db")));
  await server.$executeRawUnsafe("CREATE TABLE mine (id INTEGER)");
  await expect(putAside(at("live.db"))).rejects.toThrow("in use: stop the server");

  expect(statSync(at("live.db-wal")).size).toBeGreaterThan(0);
  for (const suffix of ["", "-wal"]) copyFileSync(at(`live.db${suffix}`), at(`left.db${suffix}`));
  const kept = /kept as (\S+\.db),/.exec(await putAside(at("left.db")))?.[1] ?? "";
  expect(path.basename(kept)).toMatch(/^left-before-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.db$/);
  expect(readdirSync(folder).filter((name) => name.startsWith("left"))).toEqual([path.basename(kept)]);
  await server.$disconnect();

  const old = await openDatabase(urlOf(kept));
  expect(await old.$queryRawUnsafe("SELECT name FROM sqlite_master")).toEqual([{ name: "mine" }]);
  await old.$disconnect();
  expect(existsSync(at("left.db"))).toBe(false);
  expect(await putAside(at("left.db"))).toContain("There was no database");
}, 60_000);
