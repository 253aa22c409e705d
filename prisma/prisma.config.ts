import path from "node:path";
import { defineConfig } from "prisma/config";
import { defaultDatabaseUrl } from "./database-url.ts";

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "engine", "schema-engine.mjs");
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env.DATABASE_URL ?? defaultDatabaseUrl },
});
