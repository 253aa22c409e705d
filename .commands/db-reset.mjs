import { databaseEnv, databaseProblem } from "./database.mjs";
import { install } from "./install.mjs";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { prepareDatabase, refuse } from "./prepare.mjs";
import { run, turbo, typescript } from "./run.mjs";
import { mustStep } from "./step.mjs";

refuse(databaseProblem(databaseUrl()));
await mustStep("install", install);
await mustStep("generate", () => run(turbo("generate")));
const isFile = databaseFile(databaseUrl()) !== null;
const program = isFile ? "prisma/db-put-aside.cli.ts" : "prisma/db-put-tables-aside.cli.ts";
const { ok, output } = await run(typescript(program), { env: databaseEnv() });
refuse(ok ? null : output.trim());
if (output.trim()) console.log(output.trim());
await prepareDatabase();
