import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { newDatabase } from "@council/prisma/testing";
import { afterAll, afterEach, expect, inject, onTestFinished, test } from "vitest";

const { url, remove } = await newDatabase(inject("template"));
afterAll(remove);

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

const startServer = (settings: Record<string, string>, node = process.execPath) => {
  const child = spawn(node, [inject("main")], {
    env: { ...process.env, DATABASE_URL: url, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  return child;
};

/** What a server that cannot start says, and with which code it leaves. */
const refusal = async (settings: Record<string, string>) => {
  const child = startServer(settings);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { said, code };
};

const otherNode = process.env.OTHER_NODE;

test.runIf(otherNode)("a Node that can keeps what it has compiled for the next start", async () => {
  const caches = await mkdtemp(path.join(tmpdir(), "council-cache-"));
  onTestFinished(() => rm(caches, { recursive: true }));
  const server = startServer({ XDG_CACHE_HOME: caches }, otherNode);
  await portOf(server);
  server.kill("SIGTERM");
  await once(server, "exit");
  expect(
    (await readdir(path.join(caches, "council-presidency"), { recursive: true })).length,
  ).toBeGreaterThan(0);
});

test("a setting that cannot be used ends the start with one line", async () => {
  expect(await refusal({ PORT: "many" })).toEqual({
    said: "PORT: Give a number from 0 to 65535; 0 takes any free port.\n",
    code: 1,
  });
});

test("a database that is not there ends the start with one line", async () => {
  const { said, code } = await refusal({ DATABASE_URL: "file:/nowhere/council.db" });
  expect(said).toBe("There is no database at /nowhere/council.db: npm start makes and fills it.\n");
  expect(code).toBe(1);
});

test("a busy port ends the start with one line", async () => {
  const occupant = createServer().listen(0);
  await once(occupant, "listening");
  const { port } = occupant.address() as AddressInfo;
  const { said, code } = await refusal({ PORT: String(port) });
  occupant.close();
  expect(said).toBe(`Port ${port} is busy: stop what uses it, or choose another with PORT.\n`);
  expect(code).toBe(1);
});

test("a server told to leave answers what runs and is gone, though a reader keeps the line open", async () => {
  const server = startServer({});
  const port = await portOf(server);
  const reader = connect(port, "127.0.0.1");
  let answer = "";
  let answeredAt = 0;
  reader.on("data", (chunk) => {
    answer += chunk;
    answeredAt = performance.now();
  });
  reader.write(
    "GET /api/v1/presidencies/current HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n",
  );
  await once(reader, "data");
  server.kill("SIGTERM");
  const [code] = await once(server, "exit");
  expect(code).toBe(0);
  expect(answer).toMatch(/HTTP\/1\.1 200 OK[\s\S]*"presidency"/);
  expect(performance.now() - answeredAt).toBeLessThan(2500);
});

/** A server that is told to leave while somebody is half-way through signing in. */
const leavingHalfWay = async () => {
  const server = startServer({ AUTH_SECRET: "a secret of thirty-two characters" });
  const line = connect(await portOf(server), "127.0.0.1").on("error", () => {});
  const body = JSON.stringify({ email: "nobody@example.org", password: "not the password" });
  const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
  line.write(`POST /trpc/session.signIn HTTP/1.1\r\n${head}\r\n\r\n${body.slice(0, 9)}`);
  await sleep(300);
  server.kill("SIGTERM");
  const toldAt = performance.now();
  const gone = once(server, "exit").then(([code]) => ({ code, after: performance.now() - toldAt }));
  await sleep(300);
  return { line, rest: body.slice(9), gone };
};

test("what is still arriving when a server is told to leave is answered before it goes", async () => {
  const { line, rest, gone } = await leavingHalfWay();
  line.write(rest);
  const [answer, { code }] = await Promise.all([text(line), gone]);
  expect(answer).toMatch(/^HTTP\/1\.1 401 [\s\S]*do not belong together/);
  expect(code).toBe(0);
});

test("a server told to leave waits five seconds for nobody", async () => {
  const { line, gone } = await leavingHalfWay();
  const { code, after } = await gone;
  line.destroy();
  expect(code).toBe(0);
  expect(after).toBeGreaterThan(4000);
  expect(after).toBeLessThan(6000);
});

const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  for await (const line of createInterface({ input: stdout as Readable })) {
    const { msg, url } = JSON.parse(line);
    if (msg === "listening") return Number(new URL(url).port);
  }
  throw new Error("The server never listened.");
};
