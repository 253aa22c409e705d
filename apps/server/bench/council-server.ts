import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { projectDirectory } from "../src/env.ts";

const built = path.join(projectDirectory, "apps", "server", "dist", "main.js");

/** Makes a database with all facts of the project in `folder`, and gives its address. */
export const fillDatabase = (folder: string): string => {
  const url = `file:${path.join(folder, "council.db")}`;
  const inRoot = { cwd: projectDirectory, env: { ...process.env, DATABASE_URL: url } };
  execFileSync("npx", ["prisma", "migrate", "deploy", "--config", "prisma/prisma.config.ts"], inRoot);
  execFileSync(process.execPath, ["--import", "tsx", "prisma/seed.cli.ts"], inRoot);
  return url;
};

/** The built server on a free port: where it is, how long it took to its first answer, what memory it holds. */
export const startCouncil = async (url: string, folder: string) => {
  if (!existsSync(built)) throw new Error("Build first: npm run build -w apps/server, or npm start once.");
  const began = performance.now();
  const child = spawn(process.execPath, [built], {
    cwd: projectDirectory,
    env: {
      ...process.env,
      ...{ DATABASE_URL: url, XDG_STATE_HOME: folder, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "info" },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await listeningAt(child.stdout);
  const { status } = await fetch(`${origin}/2025/09`);
  if (status !== 200) throw new Error(`The first page came with ${status}.`);
  return {
    origin,
    startMs: performance.now() - began,
    /** Resident memory in megabytes; null where the system does not tell. */
    memory: async (): Promise<number | null> => {
      const told = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(told) ?? [];
      return kilobytes === undefined ? null : Number(kilobytes) / 1024;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
};

const listeningAt = async (output: NodeJS.ReadableStream): Promise<string> => {
  for await (const line of createInterface({ input: output })) {
    const { msg, url } = JSON.parse(line) as { msg: string; url: string };
    if (msg !== "listening") continue;
    output.resume();
    return url;
  }
  throw new Error("The server left before it listened.");
};
