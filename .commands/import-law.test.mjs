import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot } from "./paths.mjs";

const law = "lint/style/noRestrictedImports";

/** [folder, line, what Biome must find] */
const forbidden = [
  ["packages/schema/src", 'import { readFileSync } from "node:fs";', law],
  ["packages/schema/src", 'import { z } from "zod/v3";', law],
  ["packages/schema/src", 'import { initTRPC } from "@trpc/server";', law],
  ["packages/schema/src", 'import { openDatabase } from "@council/prisma";', law],
  ["packages/schema/src", 'import { openDatabase } from "../../../prisma/index.ts";', law],
  ["packages/schema/src/rotation", 'import { openDatabase } from "../../../../prisma/index.ts";', law],
  ["packages/schema/src", "export const today = () => new Date();", "plugin"],
  ["packages/schema/src", "export const now = () => Date.now();", "plugin"],
  ["packages/schema/src", "export const port = process.env.PORT;", "lint/style/noProcessEnv"],
  ["prisma", 'import { appRouter } from "@council/server/router";', law],
  ["prisma/seed", 'import { appRouter } from "../../apps/server/src/router.ts";', law],
  ["prisma", 'import { YearGrid } from "@council/web";', law],
  ["apps/server/src", 'import { YearGrid } from "@council/web";', law],
  ["apps/server/src", 'import { YearGrid } from "../../web/app/year/year-grid.tsx";', law],
  ["apps/server/src/store", 'import { YearGrid } from "@council/web";', law],
  ["apps/server/src/store", 'import { TRPCError } from "@trpc/server";', law],
  ["apps/server/src/store", 'import { Hono } from "hono";', law],
  ["apps/server/src/store", 'import { router } from "../trpc.ts";', law],
  ["apps/server/src/store", 'import { statesRouter } from "../routers/states.ts";', law],
  ["apps/server/src/routers", 'import { YearGrid } from "@council/web";', law],
  ["apps/server/src/routers", 'import { Prisma } from "@council/prisma";', law],
  ["apps/server/src/routers", 'import { PrismaClient } from "@prisma/client";', law],
  ["apps/server/src/routers", 'import { statesRouter } from "./states.ts";', law],
  ["apps/web/app", 'import { Prisma } from "@council/prisma";', law],
  ["apps/web/app/month", 'import { PrismaClient } from "@prisma/client";', law],
  ["apps/web/app", 'import { start } from "@council/server";', law],
  ["apps/web/app", 'import { appRouter } from "@council/server/router";', law],
  ["apps/web/app/month", 'import { appRouter } from "../../../server/src/router.ts";', law],
  ["apps/web/app/month", 'import { YearGrid } from "../year/year-grid.tsx";', "plugin"],
  ["apps/web/app/month", 'export { YearGrid } from "../year/year-grid.tsx";', "plugin"],
  ["apps/web/app/ui", 'import { YearGrid } from "../year/year-grid.tsx";', "plugin"],
  ["apps/web/app/month", 'import { z } from "zod";', "plugin"],
  ["apps/web/app/month", 'import { Slug } from "@council/schema";', "plugin"],
  ["apps/web/app/month", 'import * as schema from "@council/schema";', "plugin"],
  ["apps/web/app/month", 'export const schema = () => import("@council/schema");', "plugin"],
  ["apps/web/app/month", "export const port = process.env.PORT;", "lint/style/noProcessEnv"],
];

const allowed = [
  ["packages/schema/src", 'import { z } from "zod";'],
  ["packages/schema/src", 'import { Day } from "./day.ts";'],
  ["packages/schema/src", 'export * from "./rotation/order.ts";'],
  ["packages/schema/src/import-profile", 'import { Day } from "../day.ts";'],
  ["packages/schema/src", "export const at = (text: string) => new Date(text);"],
  ["prisma", 'import { State } from "@council/schema";'],
  ["apps/server/src", 'import { openDatabase } from "@council/prisma";'],
  ["apps/server/src/store", 'import { Prisma } from "@council/prisma";'],
  ["apps/server/src/store", 'import { listStates } from "./states.ts";'],
  ["apps/server/src/routers", 'import { listStates } from "../store/states.ts";'],
  ["apps/web/app", 'import type { AppRouter } from "@council/server/router";'],
  ["apps/web/app/month", 'import type { PresidencyView } from "@council/schema";'],
  ["apps/web/app/month", 'import { addMonths } from "@council/schema/calendar";'],
  ["apps/web/app/month", 'import { Flag } from "../ui/flag.tsx";'],
  ["apps/web/app/month", 'import { apiContext } from "../api.ts";'],
  ["apps/web/app/month", 'import { Hero } from "./hero.tsx";'],
  ["apps/web/app/admin", 'import { Slug } from "@council/schema";'],
];

const fileOf = (number, folder) => `${folder}/case-${number}.ts`;
const cases = [...forbidden, ...allowed].map(([folder, line], number) => ({
  file: fileOf(number, folder),
  line,
}));

let project;
/** Findings by file. */
const found = new Map();

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), "council-law-"));
  for (const part of [".biome.json", ".biome"])
    await cp(inRoot(part), path.join(project, part), { recursive: true });
  for (const { file, line } of cases) {
    await mkdir(path.join(project, path.dirname(file)), { recursive: true });
    await writeFile(path.join(project, file), `${line}\n`);
  }
  for (const { category, location } of await diagnose(project))
    found.set(location.path, [...(found.get(location.path) ?? []), category]);
});
afterAll(() => rm(project, { recursive: true, force: true }));

const diagnose = (folder) =>
  new Promise((resolve, reject) => {
    const biome = inRoot("node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "."];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      if (stdout === "") reject(error ?? new Error(stderr));
      else resolve(JSON.parse(stdout).diagnostics);
    });
  });

const borders = ["plugin", law, "lint/style/noProcessEnv"];

test.each(forbidden.map((row, number) => [...row, number]))(
  "%s may not: %s",
  (folder, _line, finding, number) => {
    expect(found.get(fileOf(number, folder))).toContain(finding);
  },
);

test.each(allowed.map((row, number) => [...row, number]))("%s may: %s", (folder, _line, number) => {
  const findings = found.get(fileOf(forbidden.length + number, folder)) ?? [];
  expect(findings.filter((category) => borders.includes(category))).toEqual([]);
});
