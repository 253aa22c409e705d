import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { readEnv } from "../apps/server/src/env.ts";
import { databaseProblem, isMigrated, migrate } from "./database.mjs";
import { inRoot } from "./paths.mjs";

test("a database that is only now made has nothing to copy aside; one that is migrated stays as it is", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-migrate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  vi.stubEnv("DATABASE_URL", `file:${folder}/council.db`);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await migrate()).toMatchObject({ ok: true, detail: expect.stringMatching(/^[1-9]\d* applied$/) });
  expect(existsSync(path.join(folder, "backups"))).toBe(false);
  expect(await migrate()).toEqual({ ok: true, detail: "nothing new" });
  expect(await readdir(folder)).toContain("council.db");
}, 120_000);

test("a database that was there is copied aside before it is migrated, and is not migrated where that fails", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-migrate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = `file:${folder}/council.db`;
  vi.stubEnv("DATABASE_URL", url);
  onTestFinished(() => void vi.unstubAllEnvs());
  await writeFile(path.join(folder, "council.db"), "");
  await writeFile(path.join(folder, "backups"), "a file where the copies should stand");
  expect(await migrate()).toMatchObject({ ok: false, detail: "no backup, so nothing was migrated" });
  expect(await isMigrated()).toBe(false);
  await rm(path.join(folder, "backups"));
  expect(await migrate()).toMatchObject({ ok: true });
  expect(await isMigrated()).toBe(true);
  const copies = await readdir(path.join(folder, "backups"));
  expect(copies).toEqual([expect.stringMatching(/^council-.+\.db$/)]);
  expect(await isMigrated(`file:${folder}/backups/${copies[0]}`)).toBe(false);
}, 120_000);

const refusal = async (name, ...args) => {
  const env = { ...process.env, DATABASE_URL: "postgresql://council:secret@127.0.0.1:1/council" };
  const { code, stderr } = await promisify(execFile)(
    process.execPath,
    [inRoot(".commands/command.cjs"), name, ...args],
    { env },
  ).catch((error) => error);
  return { code, stderr };
};

test("a database of PostgreSQL is backed up and restored by PostgreSQL's own programs", async () => {
  const backUp =
    'PostgreSQL has a program of its own for this: pg_dump --format=custom --file=council.dump "$DATABASE_URL"\n';
  expect(await refusal("db-backup")).toEqual({ code: 1, stderr: backUp });
  const { code, stderr } = await refusal("db-restore", "council.dump");
  expect(code).toBe(1);
  expect(stderr).toContain('pg_restore --clean --if-exists council.dump --dbname "$DATABASE_URL"');
});

test("a copy needs two databases, and the first of them has to be there", async () => {
  expect((await refusal("db-copy", "file:a.db")).stderr).toMatch(/^Name two databases: [^\n]+\n$/);
  expect((await refusal("db-copy", "file:a.db", "file:./a.db")).stderr).toMatch(/^These are one database/);
  expect((await refusal("db-copy", "file:/nowhere/a.db", "file:b.db")).stderr).toBe(
    "There is no database at /nowhere/a.db.\n",
  );
});

test.each([
  "mysql://localhost/council",
  "postgresql://localhost",
  "postgresql://council@127.0.0.1:5432",
  "postgresql://[/council",
  "file:",
  "file://another-machine/council.db",
  "council.db",
])("%s is not the address of a database, to a command or to a server", (url) => {
  expect(databaseProblem(url)).toMatch(
    /^DATABASE_URL must begin with file: .* or name a database of PostgreSQL/,
  );
  expect(() => readEnv({ DATABASE_URL: url })).toThrow(/^DATABASE_URL: /);
});

test.each(["file:council.db", "file:///tmp/council.db", "postgres:///council?host=/run/postgresql"])(
  "%s is the address of a database, to a command and to a server",
  (url) => {
    expect(databaseProblem(url) ?? "").not.toContain("must begin");
    expect(readEnv({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
  },
);
