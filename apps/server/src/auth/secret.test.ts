import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { keptSecret } from "./secret.ts";

const folder = await mkdtemp(path.join(tmpdir(), "council-secret-"));
afterAll(() => rm(folder, { recursive: true }));

test("a secret is made once, for its owner's eyes, though many ask at the same time", async () => {
  const file = path.join(folder, "state", "auth-secret");
  const secrets = await Promise.all(Array.from({ length: 8 }, () => keptSecret(file)));
  expect(new Set([...secrets, await keptSecret(file)]).size).toBe(1);
  expect(secrets[0]?.length).toBeGreaterThanOrEqual(32);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(path.dirname(file))).toEqual(["auth-secret"]);
});

test("a secret that was cut short is refused, not used", async () => {
  const file = path.join(folder, "short");
  await writeFile(file, "short\n");
  await expect(keptSecret(file)).rejects.toThrow("too short");
});
