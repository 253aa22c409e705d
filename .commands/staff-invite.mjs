import { databaseProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { addressOf } from "./ready.mjs";
import { invitationLink } from "./staff.mjs";

refuse(databaseProblem(databaseUrl()));
const address = addressOf(process.env.HOST, process.env.PORT || "3000");
const { ok, said } = await invitationLink(address, process.argv.slice(3));
refuse(ok ? null : said);
console.log(`This link works once, for seven days. Whoever has it can use it:\n${said}`);
process.exit();
