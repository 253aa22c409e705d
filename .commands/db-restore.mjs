import { databaseEnv, databaseProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { run, typescript } from "./run.mjs";

refuse(databaseProblem(databaseUrl()));
const command = typescript("prisma/db-restore.cli.ts", ...process.argv.slice(3));
const { ok, output } = await run(command, { env: databaseEnv() });
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
