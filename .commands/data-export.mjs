import { existsSync } from "node:fs";
import { databaseEnv, databaseProblem, isMigrated } from "./database.mjs";
import { install } from "./install.mjs";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { prepareDatabase, refuse } from "./prepare.mjs";
import { run, turbo, typescript } from "./run.mjs";
import { mustStep } from "./step.mjs";

refuse(databaseProblem(databaseUrl()));
await mustStep("install", install);
await mustStep("generate", () => run(turbo("generate")));
const file = databaseFile(databaseUrl());
if (!(file === null ? await isMigrated() : existsSync(file))) await prepareDatabase();
const { ok, output } = await run(typescript("prisma/data-export.cli.ts", ...process.argv.slice(3)), {
  env: databaseEnv(),
});
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
