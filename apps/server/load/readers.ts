import { Agent, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const connections = 32;
const patienceMs = 10_000;

/** What readers ask for on a busy day, by how often: pages, their data, calls of programs, feeds, files, and what is not there. */
const addresses = [
  ...["/", "/", "/2025/09", "/2025/09", "/2025/09", "/2025", "/history", "/rotation"],
  ...["/states/republic-of-korea", "/people/sangjin-kim", "/search?q=kim+sang-jin"],
  ...["/compare?presidencies=2024-06,2025-09", "/about/data", "/2024/06.data", "/embed/2025"],
  ...["/api/v1/presidencies?year=2025", "/api/v1/presidencies/current", "/api/v1/search?q=korea"],
  ...[
    "/trpc/presidencies.current",
    "/feeds/presidencies.ics",
    "/feeds/profiles.atom",
    "/data/presidencies.csv",
  ],
];

/**
 * What readers got: how many answers a second, how long the slowest in a hundred and in a thousand took, what failed. An answer
 * takes from when it was due: who is kept waiting by those before counts as kept waiting.
 */
export type Reading = {
  perSecond: number;
  p99Ms: number;
  p999Ms: number;
  slowestMs: number;
  answers: number;
  failures: number;
};

/** Reads from a server for some seconds, as fast as it answers or `perSecond` times a second: what was missed is made up for. */
export const read = async (origin: string, seconds: number, perSecond = Infinity): Promise<Reading> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const elapsedMs = () => performance.now() - began;
  const tookMs: number[] = [];
  let [asked, failures] = [0, 0];

  const reader = async (): Promise<void> => {
    for (;;) {
      const turn = asked++;
      const dueMs = Math.max((turn * 1000) / perSecond, perSecond === Infinity ? elapsedMs() : 0);
      if (dueMs >= seconds * 1000 || elapsedMs() >= seconds * 1000) return;
      if (dueMs > elapsedMs()) await sleep(dueMs - elapsedMs());
      if (!(await isAnswered(agent, origin + addresses[turn % addresses.length]))) failures += 1;
      tookMs.push(elapsedMs() - dueMs);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  agent.destroy();

  const sorted = Float64Array.from(tookMs).sort();
  const slowestOf = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return {
    perSecond: tookMs.length / (elapsedMs() / 1000),
    ...{ p99Ms: slowestOf(0.99), p999Ms: slowestOf(0.999), slowestMs: Math.round(sorted.at(-1) ?? 0) },
    ...{ answers: tookMs.length, failures },
  };
};

/** Whether an address is answered with what was asked, whole. */
const isAnswered = (agent: Agent, address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const headers = { "accept-encoding": "br" };
    const request = get(address, { agent, headers, timeout: patienceMs }, (answer) => {
      answer.on("end", () => resolve(answer.statusCode === 200)).on("error", () => resolve(false));
      answer.resume();
    });
    request.on("timeout", () => request.destroy()).on("error", () => resolve(false));
  });
