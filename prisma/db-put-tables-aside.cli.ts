import { openDatabase } from "./open-database.ts";
import { putTablesAside } from "./put-tables-aside.ts";

try {
  const db = await openDatabase(process.env.DATABASE_URL ?? "");
  const schema = await putTablesAside(db, new Date()).finally(() => db.$disconnect());
  if (schema) console.log(`The old tables are kept in the schema ${schema}`);
} catch (error) {
  const { message } = error as Error;
  // Then there is nothing to put aside, and what comes next makes it.
  if (!/database ".*" does not exist/.test(message)) {
    console.error(message);
    process.exitCode = 1;
  }
}
