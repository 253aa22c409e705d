import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultDatabaseUrl } from "./database-url.ts";
import { putAside } from "./put-aside.ts";

const file = fileURLToPath(process.env.DATABASE_URL ?? defaultDatabaseUrl);

try {
  if (existsSync(file)) {
    const kept = await putAside(file, new Date());
    console.log(
      `The old database is kept as ${kept}, with its accounts and what was published at the desk. What brings it back: npm run db:restore -- ${kept}`,
    );
  } else console.log(`There was no database at ${file}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
