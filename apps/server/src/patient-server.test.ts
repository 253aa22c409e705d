import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { patientServer } from "./patient-server.ts";

const open = async (patience?: number) => {
  const server = patientServer((request, response) => {
    request.resume().on("end", () => response.end("taken"));
  }, patience).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
};

/** What is answered to who sends `start` at once and goes on with `piece` twenty times a second, for two seconds at most. */
const dribbled = async (port: number, start: string, piece: string): Promise<string> => {
  const line = connect(port, "127.0.0.1").on("error", () => {});
  let answer = "";
  line.on("data", (data) => {
    answer += data;
  });
  line.write(start);
  for (let sent = 0; sent < 40 && !line.closed; sent++) {
    await sleep(50);
    if (line.writable) line.write(piece);
  }
  line.destroy();
  return answer;
};

test("a request has half a minute to arrive", async () => {
  const { server } = await open();
  expect([server.headersTimeout, server.requestTimeout]).toEqual([30_000, 30_000]);
});

test.each([
  ["head", "GET / HTTP/1.1\r\nHost: localhost\r\n", "x: y\r\n"],
  ["body", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n", "x"],
])("who dribbles a %s is let go", async (_, start, piece) => {
  const { port } = await open(300);
  expect(await dribbled(port, start, piece)).toMatch(/^HTTP\/1\.1 408 /);
});

test("a slow request that comes in time is taken", async () => {
  const { port } = await open(3000);
  const start = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n";
  expect(await dribbled(port, start, "x")).toMatch(/^HTTP\/1\.1 200 [\s\S]*taken/);
});

test.each([
  ["a head of 120 KB is read", 120, 200],
  ["one of 200 KB is not", 200, 431],
])("%s", async (_, kilobytes, status) => {
  const { port } = await open();
  const answer = await fetch(`http://127.0.0.1:${port}/?q=${"a".repeat(kilobytes * 1024)}`);
  expect(answer.status).toBe(status);
});
