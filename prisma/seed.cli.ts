import path from "node:path";
import { defaultDatabaseUrl } from "./database-url.ts";
import { openDatabase } from "./open-database.ts";
import { seedFromText } from "./seed-from-text.ts";

const db = await openDatabase(process.env.DATABASE_URL ?? defaultDatabaseUrl);
try {
  const counts = await seedFromText(db, path.join(import.meta.dirname, "data"));
  const parts = Object.entries(counts ?? {}).map(([what, rows]) => `${rows} ${what}`);
  console.log(counts === null ? "nothing new" : parts.join(", "));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
