import { install } from "./install.mjs";
import { run, turbo } from "./run.mjs";
import { mustStep, step } from "./step.mjs";

const [, , , requests = "100000"] = process.argv;

await mustStep("install", install);
await mustStep("build", () => run(turbo("build")));
for (const [title, script] of [
  ["interfaces", "test:unit"],
  ["pages", "test:built"],
]) {
  const command = ["npm", "run", script, "--workspace=@council/server", "--", "fuzz"];
  const { ok } = await step(title, () => run(command, { env: { FUZZ_RUNS: requests } }));
  if (!ok) process.exitCode = 1;
}
