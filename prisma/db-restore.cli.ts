import path from "node:path";
import { fileURLToPath } from "node:url";
import { defaultDatabaseUrl } from "./database-url.ts";
import { restore } from "./restore.ts";

const [backup] = process.argv.slice(2);

try {
  if (!backup) throw new Error("Name the backup: npm run db:restore -- prisma/backups/council-….db");
  const file = fileURLToPath(process.env.DATABASE_URL ?? defaultDatabaseUrl);
  const kept = await restore(file, path.resolve(process.env.INIT_CWD ?? ".", backup), new Date());
  console.log(`${file} is what ${backup} was.${kept ? ` The old one is kept as ${kept}` : ""}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
