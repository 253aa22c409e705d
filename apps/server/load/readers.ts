import autocannon from "autocannon";

const connections = 32;
const patienceSeconds = 10;

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

/** What readers got: how many answers a second, how long the slowest in a hundred and in a thousand took, what failed. */
export type Reading = {
  perSecond: number;
  p99Ms: number;
  p999Ms: number;
  slowestMs: number;
  answers: number;
  failures: number;
};

/** Reads from a server for some seconds, as fast as it answers or `atMost` times a second. */
export const read = async (origin: string, seconds: number, atMost?: number): Promise<Reading> => {
  const found = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    timeout: patienceSeconds,
    requests: addresses.map((path) => ({ method: "GET", path, headers: { "accept-encoding": "br" } })),
    ...(atMost === undefined ? {} : { overallRate: Math.max(connections, Math.floor(atMost)) }),
  });
  return {
    perSecond: found.requests.average,
    p99Ms: found.latency.p99,
    p999Ms: found.latency.p99_9,
    slowestMs: found.latency.max,
    answers: found.requests.total,
    failures: found.errors + found.timeouts + found.non2xx,
  };
};
