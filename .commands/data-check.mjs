import { install } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { start } from "./run.mjs";
import { mustStep } from "./step.mjs";

await mustStep("install", install);
start([process.execPath, "--import", "tsx", inRoot("prisma/data-check.cli.ts")], { stdio: "inherit" }).on(
  "close",
  (code) => {
    refuse(code === 0 ? null : "The facts cannot be read: mend what is told above first.");
    process.exit();
  },
);
