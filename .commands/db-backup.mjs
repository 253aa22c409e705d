import { backup } from "./database.mjs";
import { refuse } from "./prepare.mjs";

const { ok, output } = await backup(process.argv.slice(3));
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
