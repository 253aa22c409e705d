import { expect, test } from "vitest";
import { answeredByServer, api } from "./api.ts";

test.each([
  ...["/api/v1/presidencies?year=2025", "/data", "/data/", "/data/manifest.json", "/embed/current"],
  ...["/feeds/presidencies.ics", "/og/2025-09.png", "/trpc/today.get?batch=1", "/about", "/favicon.ico"],
  ...["/healthz", "/readyz", "/robots.txt", "/sitemap.xml"],
])("in development %s is asked of the server", (address) => {
  expect(address).toMatch(answeredByServer);
});

test.each(["/", "/2025/09", "/about/data", "/app/api.ts", "/database", "/favicon.svg", "/search?q=/api/"])(
  "in development %s is answered where the pages are",
  (address) => expect(address).not.toMatch(answeredByServer),
);

test("the server hears which host was asked, for the addresses that it writes", () => {
  const { config } = api("http://127.0.0.1:4001");
  expect(typeof config === "function" && config.call({} as never, {}, {} as never)).toMatchObject({
    server: { proxy: { [answeredByServer.source]: { target: "http://127.0.0.1:4001" } } },
  });
});
