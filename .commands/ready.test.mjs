import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { addressOf, untilReady } from "./ready.mjs";

const serverThat = async (answer) => {
  const server = createServer(answer).listen(0, "127.0.0.1");
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
};

test.each([
  [undefined, "http://localhost:3000"],
  ["", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
])("with HOST=%s readers go to %s", (host, address) => expect(addressOf(host, "3000")).toBe(address));

test("a server is waited for until it is ready", async () => {
  let asked = 0;
  const address = await serverThat((_, answer) => answer.writeHead(++asked < 3 ? 503 : 200).end());
  expect(await untilReady(address)).toBeNull();
  expect(asked).toBe(3);
});

test("a server that never gets ready is given up, with its reason", async () => {
  const address = await serverThat((_, answer) => answer.writeHead(503).end("The database is away."));
  expect(await untilReady(address, 200)).toBe(
    `The server at ${address} was not ready after 0.2 s: The database is away.`,
  );
});

test("a server that never answers is given up", async () => {
  const address = await serverThat(() => {});
  expect(await untilReady(address, 200)).toContain("was not ready after 0.2 s: ");
});
