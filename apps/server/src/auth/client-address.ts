import { isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The network address that a request came from.
 *
 * Each proxy adds whom it was asked by at the end of X-Forwarded-For, and whatever stands before what our own proxies added
 * may be forged: with `proxies` of them in front of us, it is the last entry but `proxies - 1`.
 *
 * @param proxies - how many proxies of ours stand between us and the world; 0 takes the connection's own address.
 * @returns null where there is no connection, as in tests.
 */
export const clientAddress = (c: Context, proxies: number): string | null => {
  const socket = c.env?.incoming ? getConnInfo(c).remote.address : undefined;
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  const found = told && isIP(told) ? told : socket;
  return found ?? null;
};
