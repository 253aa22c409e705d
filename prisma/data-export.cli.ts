import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { defaultDatabaseUrl } from "./database-url.ts";
import { wholeDump } from "./dumps.ts";
import { openDatabase } from "./open-database.ts";
import { readLicences } from "./read-data.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "prisma/data-export" } } });
const folder = path.resolve(process.env.INIT_CWD ?? ".", values.out);

const db = await openDatabase(process.env.DATABASE_URL ?? defaultDatabaseUrl);
try {
  const files = await wholeDump(db, readLicences(path.join(import.meta.dirname, "data")));
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(path.join(folder, name), text);
  console.log(`${files.length} files in ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
