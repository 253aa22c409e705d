import { databaseEnv, databaseProblem, noFileProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { run, typescript } from "./run.mjs";

refuse(noFileProblem("stop the servers, then pg_restore --clean --if-exists council.dump --dbname"));
refuse(databaseProblem(databaseUrl()));
const command = typescript("prisma/db-restore.cli.ts", ...process.argv.slice(3));
const { ok, output } = await run(command, { env: databaseEnv() });
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
