import { isIPv6 } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Where readers on this machine find a server.
 *
 * @param {string | undefined} host what HOST says
 * @param {string} port
 */
export const addressOf = (host, port) => {
  const name = ["", "::", "0.0.0.0"].includes(host ?? "") ? "localhost" : host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`;
};

const unreadiness = async (address, signal) => {
  try {
    const answer = await fetch(`${address}/readyz`, { signal });
    return answer.ok ? null : await answer.text();
  } catch (error) {
    return error.cause?.message ?? error.message;
  }
};

/**
 * Waits for the server at an address.
 *
 * @returns {Promise<string | null>} why it was not ready in time, in its own words where it has any; null when it is.
 */
export const untilReady = async (address, waitMs = 30_000) => {
  const signal = AbortSignal.timeout(waitMs);
  let reason = "";
  while (!signal.aborted) {
    const found = await unreadiness(address, signal);
    if (found === null) return null;
    if (!signal.aborted || reason === "") reason = found;
    await sleep(50);
  }
  return `The server at ${address} was not ready after ${waitMs / 1000} s: ${reason}`;
};
