import { migrate, seed } from "./database.mjs";
import { install } from "./install.mjs";
import { run, turbo } from "./run.mjs";
import { mustStep } from "./step.mjs";

/** Says in one line why there is no going on, and ends. */
export const refuse = (problem) => {
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
};

/** From no database, or an older one, to one with the tables and the facts of this version. */
export const prepareDatabase = async () => {
  await mustStep("migrate", () => migrate());
  await mustStep("seed", seed);
};

/**
 * From a fresh clone, or whatever is there, to a database with the facts.
 *
 * @param {"generate" | "build"} task how much to make; a build begins with the generated client
 */
export const prepare = async (task) => {
  await mustStep("install", install);
  await mustStep(task === "build" ? "generate, build" : task, () => run(turbo(task)));
  await prepareDatabase();
};
