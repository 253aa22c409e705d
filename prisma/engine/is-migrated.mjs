// Ends well when the database has every migration. Asking it takes a fifth of the time of `prisma migrate deploy`.
import { readdirSync } from "node:fs";
import path from "node:path";
import { databaseAt } from "./database.mjs";

const database = databaseAt(process.env.DATABASE_URL);
const folder = path.join(import.meta.dirname, "..", "migrations", database.provider);
const wanted = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const sql =
  "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL";

const applied = async () => {
  const connection = await database.adapters().connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows.map(([name]) => name);
  } catch {
    return [];
  } finally {
    await connection.dispose();
  }
};

const names = await applied();
process.exitCode = wanted.every(({ name }) => names.includes(name)) ? 0 : 1;
