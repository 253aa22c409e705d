import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { openBrowser } from "./open-browser.ts";

/** A server in a process of its own: where it answers, and how it is ended between two instructions, as by a power cut. */
export type RunningServer = { origin: string; pid: number; kill: () => Promise<void> };

/** The address that a server's log tells once it listens. */
const listening = async (log: string, child: ChildProcess): Promise<string> => {
  for (;;) {
    const line = (await readFile(log, "utf8")).split("\n").find((told) => told.includes('"listening"'));
    if (line) return (JSON.parse(line) as { url: string }).url;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error("The server left before it listened.");
    await sleep(20);
  }
};

/** Starts a built server on a free port of this machine. Its log is a file, as under a supervisor. */
export const startServer = async (main: string, settings: Record<string, string>): Promise<RunningServer> => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-log-"));
  const log = path.join(folder, "server.log");
  const out = await open(log, "a");
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...settings },
    stdio: ["ignore", out.fd, "inherit"],
  });
  await out.close();
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    await rm(folder, { recursive: true });
  };
  return { origin: await listening(log, child), pid: child.pid ?? 0, kill };
};

const patienceMs = 60_000;

/** The way from a browser to whichever server `origin` names at the moment. */
export const networkTo = (origin: () => string): Parameters<typeof openBrowser>[0] =>
  ({
    request: (address: string | Request, init?: RequestInit) =>
      fetch(new URL(String(address).replace("http://council.test", origin()), origin()), {
        ...init,
        signal: AbortSignal.timeout(patienceMs),
      }),
  }) as Parameters<typeof openBrowser>[0];
