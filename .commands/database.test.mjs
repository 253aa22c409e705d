import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { migrate } from "./database.mjs";

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
