import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const addressOf = async (proxies: number, forwarded: string | null): Promise<unknown> => {
  const app = new Hono().get("/", (c) => c.json(clientAddress(c, proxies)));
  const connection = { incoming: { socket: { remoteAddress: "192.0.2.1" } } };
  const headers: Record<string, string> = forwarded === null ? {} : { "x-forwarded-for": forwarded };
  return (await app.request("/", { headers }, connection)).json();
};

test.each([
  ["no proxy: the connection tells, whatever the request says", 0, "203.0.113.9", "192.0.2.1"],
  ["one proxy: the last entry, which it added", 1, "203.0.113.9, 198.51.100.7", "198.51.100.7"],
  ["two proxies: the last entry but one", 2, "203.0.113.9, 198.51.100.7, 10.0.0.1", "198.51.100.7"],
  ["an address of the sixth version", 1, "2001:db8::7", "2001:db8::7"],
  ["a proxy that adds nothing: the connection", 1, null, "192.0.2.1"],
  ["an entry that is no address: the connection", 1, "unknown", "192.0.2.1"],
])("%s", async (_case, proxies, forwarded, address) => {
  expect(await addressOf(proxies, forwarded)).toBe(address);
});
