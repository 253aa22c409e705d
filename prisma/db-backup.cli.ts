import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { backUp } from "./backup.ts";
import { damage } from "./damage.ts";
import { defaultDatabaseUrl } from "./database-url.ts";
import { openDatabase } from "./open-database.ts";

const url = process.env.DATABASE_URL ?? defaultDatabaseUrl;
const live = fileURLToPath(url);
const beside = path.join(path.dirname(live), "backups");

try {
  const { values } = parseArgs({
    options: { to: { type: "string", default: beside }, keep: { type: "string", default: "14" } },
  });
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 1) throw new Error("--keep takes a number of backups, at least 1.");
  if (!existsSync(live)) throw new Error(`There is no database at ${live}: npm start makes and fills it.`);
  const db = await openDatabase(url);
  const folder = path.resolve(process.env.INIT_CWD ?? ".", values.to);
  const { file, rows, removed } = await backUp(db, { folder, keep, now: new Date() }).finally(() =>
    db.$disconnect(),
  );
  console.log(`${file}: ${rows} rows, sound${removed > 0 ? `; ${removed} older removed` : ""}`);
} catch (error) {
  console.error(damage(error, url) ?? (error as Error).message);
  process.exitCode = 1;
}
