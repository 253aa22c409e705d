import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import type { Pages } from "./pages.ts";

const council = await openCouncil();
const app = council.http();

const query = (procedure: string, input: unknown): string =>
  `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

describe("over HTTP", () => {
  test("a procedure answers a GET", async () => {
    const response = await app.request(query("presidencies.byMonth", { month: "2025-09" }));
    expect(response.status).toBe(200);
    const { result } = (await response.json()) as { result: { data: { presidency: object } } };
    expect(result.data.presidency).toMatchObject({ id: "2025-09", stateId: "republic-of-korea" });
  });

  test("a fault in the input comes with its field and status 400", async () => {
    const response = await app.request(query("presidencies.byMonth", { month: "2025-13" }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { data: { code: "BAD_REQUEST", problems: [{ path: ["month"] }] } },
    });
  });

  test.each([
    ["/trpc/presidencies.byMonth?input=%7Bhalf", 400],
    ["/trpc/presidencies.byMonth", 400],
    ["/trpc/presidencies.byMonth?input=null", 400],
    ["/trpc/presidencies.byMonth?input=%7B%22month%22%3A%7B%7D%7D", 400],
    ["/trpc/presidencies.explode", 404],
    [`/trpc/${Array.from({ length: 11 }, () => "presidencies.current").join(",")}?batch=1&input=%7B%7D`, 400],
  ])("nonsense such as %s is refused", async (path, status) => {
    expect((await app.request(path)).status).toBe(status);
  });
});

describe("every answer", () => {
  test("tells browsers to load and run nothing but our own", async () => {
    const policy = (await app.request("/healthz")).headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'self'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  test("asks for no camera or place, and for TLS alone where that is how readers come", async () => {
    const headersOf = async (publicUrl?: string) =>
      (await council.http(null, publicUrl ? { publicUrl } : {}).request("/healthz")).headers;
    expect((await headersOf()).get("permissions-policy")).toContain("camera=()");
    expect((await headersOf()).has("strict-transport-security")).toBe(false);
    expect((await headersOf("http://council.example.org")).has("strict-transport-security")).toBe(false);
    expect((await headersOf("https://council.example.org")).get("strict-transport-security")).toBe(
      "max-age=15552000",
    );
  });

  test.each(["/healthz", "/embed/current", "/trpc/today.get", "/data/states.json"])(
    "is read as what it says it is, and a link on it tells no more than our name to another site: %s",
    async (path) => {
      const { headers } = await app.request(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    },
  );

  test.each([
    ["with", true],
    ["without", false],
  ])(
    "refuses a body over four megabytes, %s its length given, in the words of who was asked",
    async (_, isGiven) => {
      const body = new Blob(["x".repeat(4 * 1024 * 1024 + 1)]);
      const send = (path: string) =>
        app.request(path, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            ...(isGiven ? { "content-length": String(body.size) } : {}),
          },
          body: body.stream(),
          duplex: "half",
        } as RequestInit);
      const answers = [await send("/trpc/session.signIn"), await send("/admin/import")];
      expect(answers.map(({ status }) => status)).toEqual([413, 413]);
      expect(await answers[0]?.json()).toMatchObject({
        error: { message: expect.stringContaining("four megabytes"), data: { code: "PAYLOAD_TOO_LARGE" } },
      });
      expect(await answers[1]?.text()).toContain("more than four megabytes");
    },
  );

  test("carries the id of its request, the caller's own where it can be one", async () => {
    const idOf = async (path: string, id: string) =>
      (await app.request(path, { headers: { "x-request-id": id } })).headers.get("x-request-id");
    expect(await idOf("/healthz", "from-proxy-1")).toBe("from-proxy-1");
    expect(await idOf("/trpc/presidencies.explode", "from-proxy-2")).toBe("from-proxy-2");
    expect(await idOf("/healthz", 'evil"\tid')).toMatch(/^[\da-f-]{36}$/);
  });

  test("leaves one line in the log, without the query", async () => {
    await app.request("/healthz?token=secret", { headers: { "x-request-id": "logged-once" } });
    const lines = council.logged.filter(({ requestId }) => requestId === "logged-once");
    expect(lines).toEqual([
      expect.objectContaining({
        method: "GET",
        path: "/healthz",
        status: 200,
        durationMs: expect.any(Number),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });

  test("is compressed for those who can read it", async () => {
    const response = await app.request("/api/v1/states", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });
});

describe("only reading is taken", () => {
  const pages = council.http({
    clientDirectory: import.meta.dirname,
    render: async () => new Response("a page"),
  });
  test.each([
    ["POST", "/api/v1/states"],
    ["DELETE", "/api/v1/states/france"],
    ["POST", "/2025/09"],
    ["POST", "/2025/09.data"],
    ["PUT", "/healthz"],
  ])("%s %s → 405", async (method, path) => {
    const response = await pages.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ title: "Method Not Allowed", status: 405, problems: [] });
  });

  test("a query is not asked by POST, and a form of another site is not taken", async () => {
    const address = query("presidencies.current", null);
    const json = { "content-type": "application/json" };
    const post = (headers: Record<string, string>) =>
      pages.request(address, { method: "POST", headers, body: "null" });
    expect((await post(json)).status).toBe(405);
    const form = { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" };
    const refusal = await post(form);
    expect(refusal.status).toBe(403);
    expect(await refusal.text()).toContain("came from another site");
    for (const origin of ["https://evil.example", "null"])
      expect((await post({ ...json, origin })).status, origin).toBe(403);
    expect((await post({ ...json, origin: "http://localhost" })).status).toBe(405);
  });

  test("and so it is told to those who ask", async () => {
    const response = await pages.request("/2025/09", { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  test.each(["/trpc/today.get", "/trpc/presidencies.explode", "/api/v1/states", "/2025/09"])(
    "HEAD %s is answered as GET, without the body",
    async (path) => {
      const [got, head] = await Promise.all(["GET", "HEAD"].map((method) => pages.request(path, { method })));
      expect(head?.status).toBe(got?.status);
      expect(head?.headers.get("content-type")).toBe(got?.headers.get("content-type"));
      expect(await got?.text()).not.toBe("");
      expect(await head?.text()).toBe("");
    },
  );
});

test.each([
  ["/2025/09/", "/2025/09"],
  ["/history/?from=1990", "/history?from=1990"],
  ["//evil.example/", "/evil.example"],
  ["/%5Cevil.example//", "/%5Cevil.example"],
  ["/Admin/invitation?token=Abc", "/admin/invitation?token=Abc"],
  ["/States/c%C3%B4te", "/states/c%C3%B4te"],
])("%s leads for good to %s", async (path, location) => {
  const pages = council.http({
    clientDirectory: import.meta.dirname,
    render: async () => new Response("a page"),
  });
  const response = await pages.request(new Request(`http://localhost${path}`));
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe(location);
});

test("a page that fails is our fault: the answer hides it, the log tells it", async () => {
  const broken = council.http({
    clientDirectory: import.meta.dirname,
    render: () => Promise.reject(new Error("the printing press is on fire")),
  });
  const response = await broken.request("/2025/09");
  expect(response.status).toBe(500);
  expect(await response.text()).toBe("Something went wrong on our side. Try again later.");
  expect(JSON.stringify(council.logged.at(-2))).toContain("printing press");
});

test("a file with a hash in its name is kept for a year; one that is not there is no page", async () => {
  const clientDirectory = await mkdtemp(path.join(tmpdir(), "council-client-"));
  onTestFinished(() => rm(clientDirectory, { recursive: true }));
  await mkdir(path.join(clientDirectory, "assets"));
  await writeFile(path.join(clientDirectory, "assets", "root-D4w9.js"), "export {};");
  await writeFile(path.join(clientDirectory, "favicon.svg"), "<svg/>");
  const pages = council.http({ clientDirectory, render: async () => new Response("a page") });
  const cacheOf = async (file: string) => (await pages.request(file)).headers.get("cache-control");
  expect(await cacheOf("/assets/root-D4w9.js")).toBe("public, max-age=31536000, immutable");
  expect(await cacheOf("/favicon.svg")).toBe("public, max-age=3600");
  const { headers } = await pages.request("/assets/root-D4w9.js");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.has("content-security-policy")).toBe(false);
  const beyond = await pages.request("/assets/root-D4w9.js", { headers: { range: "bytes=900-" } });
  expect([beyond.status, beyond.headers.get("cache-control")]).toEqual([416, "no-store"]);
  expect((await pages.request("/assets/root-old.js")).status).toBe(404);
  expect(await cacheOf("/assets/root-old.js")).toBe("no-cache");
  expect((await pages.request("/assets/..%2f..%2fpackage.json")).status).toBe(404);
  expect(await (await pages.request("/2025")).text()).toBe("a page");
});

test("what may change is asked for anew, and a failure is never kept", async () => {
  const clientDirectory = import.meta.dirname;
  const pages = council.http({ clientDirectory, render: async () => new Response("a page") });
  const cacheOf = async (path: string) => (await pages.request(path)).headers.get("cache-control");
  for (const path of ["/", "/2025/", "/healthz", "/trpc/today.get", "/api/v1/states", "/api/v1/nothing"])
    expect(await cacheOf(path), path).toBe("no-cache");
  expect(await cacheOf("/api/v1/presidencies?year=soon")).toBe("no-store");
  const broken = council.http({
    clientDirectory,
    render: async () => new Response("", { status: 500, headers: { "cache-control": "max-age=60" } }),
  });
  expect((await broken.request("/")).headers.get("cache-control")).toBe("no-store");
});

test("a page is asked for at the address that readers know", async () => {
  const pages: Pages = {
    clientDirectory: import.meta.dirname,
    render: async ({ url }) => new Response(url),
  };
  const addressOf = async (publicUrl?: string) =>
    (
      await council
        .http(pages, { ...(publicUrl && { publicUrl }) })
        .request("http://10.0.0.7:3000/2025/09?a=b")
    ).text();
  expect(await addressOf()).toBe("http://10.0.0.7:3000/2025/09?a=b");
  expect(await addressOf("https://council.example")).toBe("https://council.example/2025/09?a=b");
});

test("the server is ready while its database is, and says what is wrong when it is not", async () => {
  expect((await app.request("/readyz")).status).toBe(200);
  await council.db.$executeRaw`DROP TABLE _prisma_migrations`;
  const response = await app.request("/readyz");
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    status: "unavailable",
    reason: expect.stringMatching(/migrated/),
  });
  expect((await app.request("/healthz")).status).toBe(200);
});
