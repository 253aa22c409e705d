import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import type { PageParameters } from "./address.ts";
import { createApp } from "./http.ts";
import { keepingFor, quickAnswers } from "./keep-answers.ts";
import type { Pages } from "./pages.ts";

const council = await openCouncil();

const parametersOf: PageParameters = (pathname) => (pathname === "/rotation" ? ["month", /^\d{4}$/] : []);

/** A server that counts how often each page is rendered, with a clock and a revision that the test moves. */
const open = (render?: Pages["render"]) => {
  const setting = { now: new Date("2026-11-24T12:00:00Z"), revision: 1 };
  const rendered: string[] = [];
  const pages: Pages = {
    clientDirectory: import.meta.dirname,
    parametersOf,
    render:
      render ??
      (async ({ url }, { today }) => {
        rendered.push(url.replace("http://localhost", ""));
        const headers = { "content-type": "text/html; charset=utf-8" };
        return new Response(`${today} ${setting.revision} ${"of the Council ".repeat(200)}`, { headers });
      }),
  };
  const parts = { ...council.parts(setting.now), now: () => setting.now };
  const keeping = keepingFor({ ...parts, revision: () => setting.revision }, pages);
  const app = createApp(parts, pages, keeping);
  const listener = quickAnswers(keeping, parts.log, getRequestListener(app.fetch));
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { setting, rendered, keeping, app, listener, get };
};

describe("an answer is made once", () => {
  test("for all who ask one address, together or later", async () => {
    const { rendered, get } = open();
    const bodies = await Promise.all(["/2025", "/2025", "/2025"].map(async (at) => (await get(at)).text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await (await get("/2025")).text()).toBe(bodies[0]);
    expect(rendered).toEqual(["/2025"]);
  });

  test.each([
    ["/2025?utm_source=mail", "/2025"],
    ["/rotation?fbclid=7&month=2025-09", "/rotation?month=2025-09"],
    ["/rotation?2027=ghana&ref=mail&2027=kenya", "/rotation?2027=ghana&2027=kenya"],
    ["/2025.data?utm_source=mail&_routes=root", "/2025.data?_routes=root"],
  ])("%s is %s", async (given, meant) => {
    const { rendered, get } = open();
    await get(given);
    await get(meant);
    expect(rendered).toEqual([meant]);
  });

  test("by tRPC whatever else the address says", async () => {
    const { keeping, get } = open();
    await get("/trpc/today.get?x=1");
    expect(keeping.answers.find("localhost/trpc/today.get")).toBeDefined();
  });
});

describe("an answer is made anew", () => {
  test("with the first request after a publication", async () => {
    const { setting, rendered, get } = open();
    await get("/");
    setting.revision = 2;
    expect(await (await get("/")).text()).toContain(" 2 ");
    expect(rendered).toHaveLength(2);
  });

  test("when the month turns in New York, without a restart", async () => {
    const { setting, get } = open();
    setting.now = new Date("2026-12-01T04:59:59.999Z");
    expect(await (await get("/")).text()).toMatch(/^2026-11-30/);
    setting.now = new Date("2026-12-01T05:00:00Z");
    expect(await (await get("/")).text()).toMatch(/^2026-12-01/);
  });

  test.each([
    ["a signed-in reader", "/2025", { cookie: "council.session_token=x" }],
    ["a bearer of a token", "/2025", { authorization: "Bearer x" }],
    ["the staff desk", "/admin", {}],
    ["the staff desk's data", "/admin/profiles.data", {}],
    ["signing in", "/api/auth/session", {}],
  ])("for %s", async (_, path, headers) => {
    const { keeping, get } = open();
    const response = await get(path, headers);
    await get(path, headers);
    expect(keeping.answers.bytes()).toBe(0);
    expect(response.headers.get("cache-control")).not.toContain("public");
  });

  test("for staff, though readers have a copy, and no cache may keep what they get", async () => {
    const { rendered, get } = open();
    await get("/2025");
    const staff = { cookie: "council.session_token=x" };
    for (const [path, headers] of [
      ["/2025", staff],
      ["/2025?preview", staff],
      ["/api/v1/states", staff],
      ["/trpc/today.get", staff],
      ["/2025", { cookie: "a=b; __Secure-council.session_token=x" }],
      ["/admin", {}],
      ["/admin/profiles.data", {}],
    ] as const)
      expect((await get(path, headers)).headers.get("cache-control"), path).toBe("no-store");
    expect(rendered.filter((path) => path === "/2025")).toHaveLength(3);
  });

  test.each([
    ["a failure", { status: 500 }],
    ["a page that is not there", { status: 404 }],
    ["what sets a cookie", { headers: { "set-cookie": "a=b" } }],
    ["what says so", { headers: { "cache-control": "no-store" } }],
    ["what differs by language", { headers: { vary: "Accept-Language" } }],
  ])("where it is %s", async (_, init) => {
    let made = 0;
    const { get } = open(async () => new Response(`made ${++made}`, init));
    await get("/2025");
    expect(await (await get("/2025")).text()).toBe("made 2");
  });
});

describe("what goes out", () => {
  test.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["gzip;q=1, br;q=0", "gzip", gunzipSync],
    ["identity", null, (body: Buffer) => body],
  ])("to a reader of %s is written so", async (accepted, encoding, decode) => {
    const { get } = open();
    await get("/2025");
    const response = await get("/2025", { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toContain("Accept-Encoding");
    const body = decode(Buffer.from(await response.arrayBuffer())).toString();
    expect(body).toBe(await (await get("/2025")).text());
  });

  test("can be kept for a moment by a cache in front, and is asked for anew by browsers", async () => {
    const { get } = open();
    const expected = "public, max-age=0, s-maxage=1, stale-while-revalidate=9";
    for (const path of ["/2025", "/api/v1/states", "/trpc/today.get", "/feeds/events.ics"])
      expect((await get(path)).headers.get("cache-control"), path).toBe(expected);
  });

  test("is 304 while a reader's copy is right, however it was encoded", async () => {
    const { setting, get } = open();
    const etag = (await get("/2025", { "accept-encoding": "br" })).headers.get("etag") ?? "";
    const unchanged = await get("/2025", { "if-none-match": `"other", ${etag.slice(2)}` });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    setting.revision = 2;
    expect((await get("/2025", { "if-none-match": etag })).status).toBe(200);
  });
});

test.each(["/api/v1/states/france", "/data/states.json", "/feeds/events.ics"])(
  "a script of another site may read the 304 of %s as it may the answer",
  async (path) => {
    const { get } = open();
    const origin = "https://example.org";
    const whole = await get(path, { origin });
    const unchanged = await get(path, { origin, "if-none-match": whole.headers.get("etag") ?? "" });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get("access-control-allow-origin")).toBe("*");
    for (const name of ["access-control-allow-origin", "access-control-expose-headers"])
      expect(unchanged.headers.get(name), name).toBe(whole.headers.get(name));
  },
);

describe("straight to the wire", () => {
  const listen = async () => {
    const opened = open();
    const server = createServer(opened.listener).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
      new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
        request({ port, path, headers, method, agent: false }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk) => chunks.push(chunk));
          answer.on("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks).toString("latin1"),
            }),
          );
        })
          .on("error", reject)
          .end();
      });
    return { ...opened, ask };
  };

  test("goes what the first reader got, with the same headers", async () => {
    const { ask, rendered } = await listen();
    const told = ({ headers }: { headers: Record<string, unknown> }) => {
      const { date, connection, "keep-alive": _, "x-request-id": __, ...rest } = headers;
      return rest;
    };
    for (const headers of [{}, { "accept-encoding": "br" }] as const) {
      const made = await ask("/2025", headers);
      const kept = await ask("/2025", headers);
      expect(kept.body).toBe(made.body);
      expect(told(kept)).toEqual(told(made));
      expect(kept.headers["x-request-id"]).toBeUndefined();
    }
    expect(rendered).toHaveLength(1);
  });

  test("HEAD tells the length and sends nothing; 304 sends nothing", async () => {
    const { ask } = await listen();
    const { body, headers } = await ask("/2025");
    const head = await ask("/2025", {}, "HEAD");
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", String(body.length)]);
    const unchanged = await ask("/2025", { "if-none-match": String(headers.etag) });
    expect([unchanged.status, unchanged.body]).toEqual([304, ""]);
    expect(unchanged.headers["content-length"]).toBeUndefined();
  });

  test("goes nothing that belongs to another host", async () => {
    const { ask } = await listen();
    const there = await ask("/feeds/events.ics", { host: "a.example" });
    const here = await ask("/feeds/events.ics", { host: "b.example" });
    expect(there.body).toContain("http://a.example/");
    expect(here.body).not.toContain("a.example");
  });
});

test("memory is bounded: what was not asked for the longest goes first", async () => {
  const { answerCache } = await import("./answer-cache.ts");
  const { storedAnswer } = await import("./stored-answer.ts");
  const cache = answerCache(80_000, { revision: () => 1, today: () => "2026-11-24" });
  const answer = async () => storedAnswer(new Headers(), Buffer.alloc(9000));
  for (let at = 0; at < 20; at++) await cache.findOrMake(`/${at}`, answer);
  expect(cache.bytes()).toBeLessThanOrEqual(80_000);
  expect(cache.find("/0")).toBeUndefined();
  expect(cache.find("/19")).toBeDefined();
});
