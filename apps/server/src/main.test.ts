import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { newDatabase } from "@council/prisma/testing";
import { afterAll, afterEach, expect, inject, test } from "vitest";

const { url, remove } = await newDatabase(inject("template"));
afterAll(remove);

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

const startServer = (settings: Record<string, string>) => {
  const child = spawn(process.execPath, [inject("main")], {
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

const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  for await (const line of createInterface({ input: stdout as Readable })) {
    const { msg, url } = JSON.parse(line);
    if (msg === "listening") return Number(new URL(url).port);
  }
  throw new Error("The server never listened.");
};
