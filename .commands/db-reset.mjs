import { databaseEnv, databaseProblem } from "./database.mjs";
import { install } from "./install.mjs";
import { databaseUrl } from "./paths.mjs";
import { prepareDatabase, refuse } from "./prepare.mjs";
import { run, turbo, typescript } from "./run.mjs";
import { mustStep } from "./step.mjs";

refuse(databaseProblem(databaseUrl()));
await mustStep("install", install);
await mustStep("generate", () => run(turbo("generate")));
const { ok, output } = await run(typescript("prisma/db-put-aside.cli.ts"), { env: databaseEnv() });
refuse(ok ? null : output.trim());
console.log(output.trim());
await prepareDatabase();
