import { databaseEnv, databaseProblem, migrate, seed } from "./database.mjs";
import { install } from "./install.mjs";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { run, turbo } from "./run.mjs";
import { mustStep } from "./step.mjs";

refuse(databaseProblem(databaseUrl()));
refuse(databaseFile(databaseUrl()) === null ? "Only a database in a file can be put aside." : null);

await mustStep("install", install);
await mustStep("generate", () => run(turbo("generate")));
const { ok, output } = await run([process.execPath, "--import", "tsx", "prisma/db-put-aside.cli.ts"], {
  env: databaseEnv(),
});
refuse(ok ? null : output.trim());
console.log(output.trim());
await mustStep("migrate", migrate);
await mustStep("seed", seed);
