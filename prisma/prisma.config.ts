import path from "node:path";
import { defineConfig } from "prisma/config";
import { defaultDatabaseUrl, providerAt } from "./database-url.ts";
import { postgresqlSchema } from "./postgresql-schema.ts";

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "engine", "schema-engine.mjs");
process.env.CHECKPOINT_DISABLE ??= "1";

const url = process.env.DATABASE_URL ?? defaultDatabaseUrl;
const provider = providerAt(url);
const schemas = { sqlite: "schema.prisma", postgresql: postgresqlSchema() };

export default defineConfig({
  schema: schemas[provider],
  migrations: { path: `migrations/${provider}` },
  datasource: { url },
});
