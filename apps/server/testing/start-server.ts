import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import type { openBrowser } from "./open-browser.ts";

const main = path.join(import.meta.dirname, "..", "src", "main.ts");

/** A server in a process of its own: where it answers, and how it is ended from one moment to the next. */
export type RunningServer = { origin: string; kill: () => Promise<void> };

/** Starts a server on a free port of this machine. */
export const startServer = async (settings: Record<string, string>): Promise<RunningServer> => {
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, url: origin } = JSON.parse(line) as { msg: string; url: string };
    if (msg !== "listening") continue;
    child.stdout.resume();
    return { origin, kill };
  }
  throw new Error("The server left before it listened.");
};

/** The way from a browser to whichever server `origin` names at the moment. */
export const networkTo = (origin: () => string): Parameters<typeof openBrowser>[0] =>
  ({
    request: (address: string | Request, init?: RequestInit) =>
      fetch(String(address).replace("http://council.test", origin()), init),
  }) as Parameters<typeof openBrowser>[0];
