import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { afterAll, expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";

const council = await openCouncil();
const server = serve({ fetch: council.http().fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((resolve) => server.once("listening", resolve));
afterAll(() => server.close());
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const project = path.join(import.meta.dirname, "..", "..", "..");
const node = async (...parameters: string[]) =>
  (await promisify(execFile)(process.execPath, parameters)).stdout;
const bin = (name: string) => path.join(project, "node_modules", name);
const run = (file: string) => node(bin("tsx/dist/cli.mjs"), file, host);

test("the client by tRPC reads September 2025", async () => {
  expect(await run(path.join(import.meta.dirname, "trpc-client.ts"))).toBe(
    "South Korea presides, Sangjin Kim in the chair.\nThen: Russian Federation.\n",
  );
});

test("the client by plain fetch fits the types made from the served description, and reads every page", async () => {
  const directory = await mkdtemp(path.join(tmpdir(), "council-example-"));
  const at = (name: string) => path.join(directory, name);
  await copyFile(path.join(import.meta.dirname, "plain-fetch.ts"), at("plain-fetch.ts"));
  await writeFile(at("package.json"), '{ "type": "module" }');
  await node(openApiTypescript, `${host}/api/v1/openapi.json`, "-o", at("council-api.ts"));

  await writeFile(at("tsconfig.json"), JSON.stringify(strict));
  await node(bin("typescript/bin/tsc"), "-p", directory);

  const lines = (await run(at("plain-fetch.ts"))).trim().split("\n");
  expect(lines).toContain("2024-06 South Korea Joonkook Hwang");
  expect(lines.map((line) => line.slice(0, 7))).toEqual(
    (await council.ask().states.get({ id: "republic-of-korea" })).turns.map(({ id }) => id),
  );
  await rm(directory, { recursive: true });
}, 120_000);

const openApiTypescript = path.join(
  path.dirname(new URL(import.meta.resolve("openapi-typescript")).pathname),
  "..",
  "bin",
  "cli.js",
);

test.each(["trpc-client.ts", "plain-fetch.ts"])("%s tells in one line that nobody answers", async (file) => {
  const nowhere = "http://127.0.0.1:9";
  await expect(
    node(bin("tsx/dist/cli.mjs"), path.join(import.meta.dirname, file), nowhere),
  ).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^No answer from http:\/\/127\.0\.0\.1:9: [^\n]+\n$/),
  });
});

const strict = {
  compilerOptions: {
    ...{
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "dom"],
    },
    ...{ allowImportingTsExtensions: true, typeRoots: [bin("@types")], types: ["node"] },
  },
};
