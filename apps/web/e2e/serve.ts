import { execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { databaseUrl, folder } from "./setting.ts";

// Serves the built pages from a database of its own, made afresh and removed afterwards.
const root = join(import.meta.dirname, "../../..");
const env = { ...process.env, DATABASE_URL: databaseUrl, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder };
const inRoot = { cwd: root, env, stdio: "inherit" } as const;

execFileSync("npx", ["prisma", "migrate", "deploy", "--config", "prisma/prisma.config.ts"], inRoot);
execFileSync(process.execPath, ["--import", "tsx", "prisma/seed.cli.ts"], inRoot);
const server = spawn(process.execPath, ["apps/server/dist/main.js"], inRoot);

server.on("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => server.kill(signal));
