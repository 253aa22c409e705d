import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { defaultDatabaseUrl } from "./database-url.ts";
import { manifestFile, wholeDump } from "./dumps.ts";
import { openDatabase } from "./open-database.ts";
import { readLicences } from "./read-data.ts";

try {
  const { values } = parseArgs({ options: { out: { type: "string", default: "prisma/data-export" } } });
  const folder = path.resolve(process.env.INIT_CWD ?? ".", values.out);
  const db = await openDatabase(process.env.DATABASE_URL ?? defaultDatabaseUrl);
  const licences = readLicences(path.join(import.meta.dirname, "data"));
  const { files, manifest } = await wholeDump(db, licences).finally(() => db.$disconnect());
  await mkdir(folder, { recursive: true });
  const written = [...files, manifestFile(manifest)];
  for (const { name, text } of written) await writeFile(path.join(folder, name), text);
  console.log(`${written.length} files in ${folder}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
