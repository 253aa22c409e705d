import { isStopping } from "./run.mjs";

/** Shows that a long step lives: in a terminal every second in place, elsewhere a line every half minute. */
const showLife = (title, elapsed) => {
  const { isTTY } = process.stdout;
  const clear = () => isTTY && process.stdout.write("\r\x1b[2K");
  const show = () => {
    clear();
    process.stdout.write(`  ${title} … ${Math.round(elapsed())} s${isTTY ? "" : "\n"}`);
  };
  const timer = setInterval(show, isTTY ? 1000 : 30_000);
  return () => {
    clearInterval(timer);
    clear();
  };
};

/**
 * Does one step and prints one line with its time. What the step said follows when it failed.
 *
 * @param {string} title
 * @param {() => Promise<{ ok: boolean, output?: string, detail?: string }>} work
 */
export const step = async (title, work) => {
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const end = showLife(title, elapsed);
  const result = await work();
  end();
  if (isStopping()) process.exit(130);
  const { ok, detail = "", output = "" } = result;
  console.log(
    `  ${title.padEnd(16)}${elapsed().toFixed(1).padStart(6)} s  ${ok ? detail : "failed"}`.trimEnd(),
  );
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
  return result;
};

/** A step that everything after it stands on. */
export const mustStep = async (title, work) => {
  const { ok } = await step(title, work);
  if (!ok) process.exit(1);
};
