import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultDatabaseUrl, shownUrl } from "./database-url.ts";
import { importDump } from "./import-dump.ts";
import { openDatabase } from "./open-database.ts";

const [named] = process.argv.slice(2);

try {
  if (!named) throw new Error("Name the folder of the dump: npm run data:import -- FOLDER");
  const folder = path.resolve(process.env.INIT_CWD ?? ".", named);
  if (!existsSync(path.join(folder, "manifest.json")))
    throw new Error(`There is no dump in ${folder}: name the folder that has its manifest.json.`);
  const url = process.env.DATABASE_URL ?? defaultDatabaseUrl;
  const db = await openDatabase(url);
  const { inserted } = await importDump(db, (name) => readFileSync(path.join(folder, name), "utf8")).finally(
    () => db.$disconnect(),
  );
  console.log(`${inserted} records from ${folder} in ${shownUrl(url)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
