import { Hono } from "hono";
import { requestId } from "hono/request-id";
import pino from "pino";
import { expect, test } from "vitest";
import type { HttpVariables } from "./headers.ts";
import { requestLog } from "./request-log.ts";

const lines: Record<string, unknown>[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
const app = new Hono<HttpVariables>()
  .use(requestId(), requestLog(log))
  .get("/broken", (c) => c.text("", 500))
  .get("/slow", (c) => {
    leave.abort();
    return c.text("", 500);
  });
const leave = new AbortController();

test("who leaves before the answer is made is no failure of ours in the log", async () => {
  await app.request("/broken?q=typed");
  await app.request(new Request("http://localhost/slow", { signal: leave.signal }));
  expect(lines.map(({ path, status }) => [path, status])).toEqual([
    ["/broken", 500],
    ["/slow", 499],
  ]);
});
