import { spawn } from "node:child_process";
import { inRoot } from "./paths.mjs";

/** What all that we start is told: no telemetry, no look for updates, no download but packages. */
const environment = () => ({
  ...process.env,
  CHECKPOINT_DISABLE: "1",
  DO_NOT_TRACK: "1",
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  // `npm test --silent` silences that npm, not the one that installs for us.
  npm_config_loglevel: undefined,
});

const running = new Set();
const isWindows = process.platform === "win32";
let isAsked = false;

/** True from the moment somebody asked the command to stop. */
export const isStopping = () => isAsked;

/** A program with all that it started in turn: each leads a group of its own. */
const signalGroup = ({ pid }, signal) => {
  try {
    process.kill(isWindows ? pid : -pid, signal);
  } catch ({ code }) {
    if (code !== "ESRCH") throw new Error(`Cannot stop process ${pid}: ${code}`);
  }
};

/** Passes a signal on to all that we started; who has not left after five seconds is made to. */
export const stop = (signal) => {
  if (isAsked) return;
  isAsked = true;
  for (const child of running) signalGroup(child, signal);
  setTimeout(() => {
    for (const child of running) signalGroup(child, "SIGKILL");
  }, 5000).unref();
  if (running.size === 0) process.exit();
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

// npm tells the shell between us to stop, and that shell dies without a word to us.
const parent = process.ppid;
const isOrphan = () => process.ppid !== parent;
if (process.env.npm_lifecycle_event) setInterval(() => isOrphan() && stop("SIGTERM"), 200).unref();

/**
 * Starts a program. A signal to us reaches it once, from us: it does not hear the Ctrl+C of the terminal itself.
 *
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string | undefined>, stdio?: "pipe" | "inherit" }} [options]
 */
export const start = ([program, ...args], { env = {}, stdio = "pipe" } = {}) => {
  const child = spawn(program, args, {
    cwd: inRoot(),
    detached: !isWindows,
    env: { ...environment(), ...env },
    shell: isWindows && program === "npm",
    stdio: ["ignore", stdio, stdio],
  });
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
};

/**
 * Runs a program to its end.
 *
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is what it said on both streams.
 */
export const run = (command, options) =>
  new Promise((resolve) => {
    const child = start(command, options);
    let output = "";
    const listen = (stream) =>
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    listen(child.stdout);
    listen(child.stderr);
    child.on("error", ({ message }) => resolve({ ok: false, output: `${output}${message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });

/** A script of ours or of a package as a command. */
export const node = (script, ...args) => [process.execPath, inRoot(script), ...args];

/** A script in TypeScript as a command: newer Nodes read it themselves, and a server's install has nothing else that could. */
export const typescript = (script, ...args) => {
  const reader = process.features.typescript
    ? ["--disable-warning=ExperimentalWarning"]
    : ["--import", "tsx"];
  return [process.execPath, ...reader, inRoot(script), ...args];
};

export const turbo = (...args) =>
  node("node_modules/turbo/bin/turbo", "run", "--output-logs=errors-only", ...args);
