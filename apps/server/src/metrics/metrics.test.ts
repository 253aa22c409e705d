import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { createApp } from "../http.ts";
import { keepingFor, quickAnswers } from "../keep-answers.ts";
import type { Pages } from "../pages.ts";
import { openMetrics } from "./metrics.ts";

const council = await openCouncil();
const token = "a-token-of-thirty-two-characters";
const bearer = { authorization: `Bearer ${token}` };

const pages: Pages = {
  clientDirectory: import.meta.dirname,
  parametersOf: () => [],
  render: async ({ url }) =>
    new URL(url).pathname === "/2025/09"
      ? new Response("a page")
      : new Response("There is nothing here.", { status: 404 }),
};

/** The lines of a text that tell a value. */
const samplesIn = (text: string) =>
  [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = "", labels = "", value]) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, told]) => [key, told])),
    value,
  }));

/** A server as `serve.ts` puts it together, that counts or does not. */
const listen = async ({ isCounting = true } = {}) => {
  const parts = council.parts("2026-11-23");
  const revision = () => 7;
  const keeping = keepingFor({ ...parts, revision }, pages);
  const metrics = await openMetrics({ revision, cacheBytes: keeping.answers.bytes });
  const measuring = isCounting ? { metrics, token } : undefined;
  const app = createApp({ ...parts, measuring }, pages, keeping);
  const listener = quickAnswers(
    { ...keeping, metrics: measuring?.metrics },
    council.log,
    getRequestListener(app.fetch),
  );
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const told = async () => samplesIn(await (await ask("/metrics", bearer)).text());
  const samples = async (name: string) => (await told()).filter((one) => one.name === name);
  return { ask, told, samples, keeping };
};

describe("the metrics are there", () => {
  test("for who brings the token, and for no cache", async () => {
    const { ask } = await listen();
    const response = await ask("/metrics", bearer);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  });

  test.each([
    ["nothing", {}],
    ["another token", { authorization: `${bearer.authorization}s` }],
    ["the start of the token", { authorization: bearer.authorization.slice(0, -1) }],
    ["the token as a password", { authorization: `Basic ${token}` }],
    ["no token at all", { authorization: "Bearer " }],
  ])("for nobody with %s: the answer is that of an address that leads nowhere", async (_, headers) => {
    const { ask } = await listen();
    const told = async (path: string) => {
      const response = await ask(path, headers as Record<string, string>);
      const { date, "x-request-id": id, ...rest } = Object.fromEntries(response.headers);
      return { status: response.status, rest, body: await response.text() };
    };
    const refusal = await told("/metrics");
    expect(refusal.status).toBe(404);
    expect(refusal).toEqual(await told("/nowhere"));
  });

  test("for nobody where no token is set", async () => {
    const { ask } = await listen({ isCounting: false });
    expect((await ask("/metrics", bearer)).status).toBe(404);
  });
});

/** A line of the text, or nothing. @source Prometheus, "Exposition formats", text format 0.0.4. */
const grammar =
  /^(# (HELP|TYPE) [a-zA-Z_:][\w:]* .+|[a-zA-Z_:][\w:]*(\{([a-zA-Z_]\w*="([^"\\\n]|\\["\\n])*",?)*\})? (-?[\d.]+(e[+-]?\d+)?|[+-]Inf|[Nn]a[Nn])( -?\d+)?|)$/;

test("the text is one that a Prometheus reads, and tells of the process too", async () => {
  const { ask, told } = await listen();
  await ask('/"\\%0A{}');
  for (const line of (await (await ask("/metrics", bearer)).text()).split("\n"))
    expect(line).toMatch(grammar);
  const names = (await told()).map(({ name }) => name);
  for (const name of [
    "process_resident_memory_bytes",
    "process_cpu_seconds_total",
    "nodejs_eventloop_lag_seconds",
  ])
    expect(names).toContain(name);
});

test("a public request is counted where it was made and where it was in memory, by its route alone", async () => {
  const { ask, samples } = await listen();
  for (const at of ["/2025/09", "/2025/09", "/2025/09?utm_source=mail", "/nowhere/at/all?q=secret"])
    await ask(at);
  const looks = await samples("council_cache_looks_total");
  expect(looks).toEqual([
    expect.objectContaining({ labels: { outcome: "hit" }, value: "2" }),
    expect.objectContaining({ labels: { outcome: "miss" }, value: "2" }),
  ]);
  const answers = await samples("council_http_answers_total");
  const counted = answers.filter(({ labels }) => labels.route !== "/metrics");
  expect(counted.map(({ labels, value }) => [labels.route, labels.status, value])).toEqual([
    ["/{year}/{month}", "2xx", "3"],
    ["other", "4xx", "1"],
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/secret|nowhere|utm_source/);
});

test("a copy that still holds is a hit, and a failure has its class", async () => {
  const { ask, samples } = await listen();
  const etag = (await ask("/api/v1/states/france")).headers.get("etag") ?? "";
  expect((await ask("/api/v1/states/france", { "if-none-match": etag })).status).toBe(304);
  await ask("/api/v1/presidencies?year=soon");
  expect((await samples("council_cache_looks_total"))[0]).toMatchObject({ value: "1" });
  const routes = (await samples("council_http_answers_total")).map(({ labels }) => labels);
  expect(routes).toContainEqual({ route: "/api/v1/states/{id}", status: "3xx" });
  expect(routes).toContainEqual({ route: "/api/v1/presidencies", status: "4xx" });
});

test("the content revision and the size of what is in memory are as they stand", async () => {
  const { ask, samples, keeping } = await listen();
  await ask("/2025/09");
  expect(await samples("council_content_revision")).toMatchObject([{ value: "7" }]);
  expect(await samples("council_cache_bytes")).toMatchObject([{ value: String(keeping.answers.bytes()) }]);
  expect(keeping.answers.bytes()).toBeGreaterThan(0);
});
