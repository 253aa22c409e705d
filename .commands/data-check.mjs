import { dataCheck } from "./facts.mjs";
import { install } from "./install.mjs";
import { refuse } from "./prepare.mjs";
import { start } from "./run.mjs";
import { mustStep } from "./step.mjs";

await mustStep("install", install);
start(dataCheck, { stdio: "inherit" }).on("close", (code) => {
  refuse(code === 1 ? "\nMend this in prisma/data, then run npm run data:check again." : null);
  process.exit(code ?? 130);
});
