import { databaseEnv, databaseProblem, migrate } from "./database.mjs";
import { install } from "./install.mjs";
import { databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { run, turbo, typescript } from "./run.mjs";
import { mustStep } from "./step.mjs";

refuse(databaseProblem(databaseUrl()));
await mustStep("install", install);
await mustStep("generate", () => run(turbo("generate")));
await mustStep("migrate", () => migrate());
const { ok, output } = await run(typescript("prisma/data-import.cli.ts", ...process.argv.slice(3)), {
  env: databaseEnv(),
});
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
