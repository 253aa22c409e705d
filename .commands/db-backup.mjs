import { backup, databaseProblem, noFileProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";

refuse(noFileProblem("pg_dump --format=custom --file=council.dump"));
refuse(databaseProblem(databaseUrl()));
const { ok, output } = await backup(process.argv.slice(3));
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
