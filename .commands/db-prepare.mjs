import { databaseProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { prepareDatabase, refuse } from "./prepare.mjs";

refuse(databaseProblem(databaseUrl()));
await prepareDatabase();
process.exit();
