import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inRoot } from "./paths.mjs";
import { freePort } from "./port.mjs";

const listening = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return String(server.address().port);
};

const npmStart = async (env, command = "start") => {
  const child = spawn(process.execPath, [inRoot(".commands/command.cjs"), command], {
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

test.each([
  ["start", "npm start"],
  ["dev", "npm run dev"],
])(
  "a busy port is told by %s in one line, before any work, with what to run instead",
  async (name, command) => {
    const port = await listening();
    const { code, said } = await npmStart({ PORT: port }, name);
    expect(code).toBe(1);
    expect(said).toMatch(oneLine);
    expect(said).toContain(`Port ${port} is in use.`);
    expect(said).toContain(`PORT=${Number(port) + 1} ${command}\n`);
  },
);

test.each(["http", "0", "70000"])("PORT=%s is told in one line", async (PORT) => {
  const { code, said } = await npmStart({ PORT });
  expect(code).toBe(1);
  expect(said).toMatch(oneLine);
  expect(said).toContain("PORT must be a number");
});

test("a database that cannot be written is told in one line, before any work", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-start-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, reason] of [
    [path.join(folder, "nowhere", "council.db"), "its folder does not exist"],
    [folder, "is not a file"],
  ]) {
    const { code, said } = await npmStart({ PORT: await freePort(), DATABASE_URL: `file:${file}` });
    expect(code).toBe(1);
    expect(said).toMatch(oneLine);
    expect(said).toContain(file);
    expect(said).toContain(reason);
  }
});

test.each(["foo.db", "file://council.db", "sqlite:council.db"])(
  "DATABASE_URL=%s is told in one line, before any work",
  async (DATABASE_URL) => {
    const { code, said } = await npmStart({ PORT: await freePort(), DATABASE_URL });
    expect(code).toBe(1);
    expect(said).toMatch(oneLine);
    expect(said).toContain("DATABASE_URL must begin with file:");
  },
);
