import path from "node:path";
import { damage } from "./damage.ts";
import { defaultDatabaseUrl } from "./database-url.ts";
import { openDatabase } from "./open-database.ts";
import { seedFromText } from "./seed-from-text.ts";

const url = process.env.DATABASE_URL ?? defaultDatabaseUrl;

try {
  const db = await openDatabase(url);
  const data = path.join(import.meta.dirname, "data");
  const counts = await seedFromText(db, data).finally(() => db.$disconnect());
  const parts = Object.entries(counts ?? {}).map(([what, rows]) => `${rows} ${what}`);
  console.log(counts === null ? "nothing new" : parts.join(", "));
} catch (error) {
  console.error(damage(error, url) ?? (error instanceof Error ? error.message : error));
  process.exitCode = 1;
}
