import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inRoot } from "./paths.mjs";

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
};

const npmStart = async (env) => {
  const child = spawn(process.execPath, [inRoot(".commands/command.cjs"), "start"], {
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  return { code, said };
};

const oneLine = /^[^\n]+\n$/;

test("a busy port is told in one line, before any work", async () => {
  const server = await freePort();
  onTestFinished(() => void server.close());
  const { port } = server.address();
  const { code, said } = await npmStart({ PORT: String(port) });
  expect(code).toBe(1);
  expect(said).toMatch(oneLine);
  expect(said).toContain(`Port ${port} is in use.`);
});

test.each(["http", "0", "70000"])("PORT=%s is told in one line", async (PORT) => {
  const { code, said } = await npmStart({ PORT });
  expect(code).toBe(1);
  expect(said).toMatch(oneLine);
  expect(said).toContain("PORT must be a number");
});

test("a database that cannot be written is told in one line, before any work", async () => {
  const server = await freePort();
  const { port } = server.address();
  server.close();
  await once(server, "close");
  const folder = await mkdtemp(path.join(tmpdir(), "council-start-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, reason] of [
    [path.join(folder, "nowhere", "council.db"), "its folder does not exist"],
    [folder, "is not a file"],
  ]) {
    const { code, said } = await npmStart({ PORT: String(port), DATABASE_URL: `file:${file}` });
    expect(code).toBe(1);
    expect(said).toMatch(oneLine);
    expect(said).toContain(file);
    expect(said).toContain(reason);
  }
});
