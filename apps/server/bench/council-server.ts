import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { openDatabase, readData, seed } from "@council/prisma";
import { prisma } from "@council/prisma/testing";
import { dataDirectory, projectDirectory } from "../src/env.ts";
import { grownRecord } from "./grown-record.ts";
import { mostMegabytes } from "./row.ts";

const built = path.join(projectDirectory, "apps", "server", "dist", "main.js");

/** The memory of a server that has nothing to do: after a minute, or after three where it is slow to let go of what its start took. */
export const idleMegabytes = async (memory: () => Promise<number>): Promise<number> => {
  let megabytes = Number.POSITIVE_INFINITY;
  for (let minute = 0; minute < 3 && megabytes > mostMegabytes; minute++) {
    await sleep(60_000);
    megabytes = await memory();
  }
  return megabytes;
};

/** Makes a database in `folder` with the record of the project, `times` as large, and gives its address. */
export const fillDatabase = async (folder: string, times: number): Promise<string> => {
  const url = pathToFileURL(path.join(folder, `council-${times}.db`)).href;
  await prisma("migrate deploy", url);
  const db = await openDatabase(url);
  await seed(db, grownRecord(readData(dataDirectory), times));
  await db.$disconnect();
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
      ...{
        DATABASE_URL: url,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        PORT: "0",
        HOST: "127.0.0.1",
        LOG_LEVEL: "info",
      },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const origin = await listeningAt(child.stdout);
  const { status } = await fetch(`${origin}/2025/09`);
  if (status !== 200) throw new Error(`The first page came with ${status}.`);
  return {
    origin,
    startMs: performance.now() - began,
    /** Resident memory in megabytes, as Linux tells it. */
    memory: async (): Promise<number> => {
      const [, kilobytes] =
        /^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${child.pid}/status`, "utf8")) ?? [];
      return Number(kilobytes) / 1024;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      process.off("exit", kill);
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
