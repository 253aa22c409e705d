import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const inFolder = (...names: string[]): string => path.join(import.meta.dirname, ...names);

/** Writes the models of `schema.prisma` into a schema for PostgreSQL, where it is not there yet. @returns its file. */
export const postgresqlSchema = (): string => {
  const file = inFolder("generated", "postgresql.prisma");
  const text = forPostgresql(readFileSync(inFolder("schema.prisma"), "utf8"));
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeWhole(file, text);
  return file;
};

// PostgreSQL's `jsonb` would forget the order of fields, and with it the bytes of an export.
const forPostgresql = (schema: string): string =>
  schema
    .replace('"./generated/sqlite"', '"./postgresql"')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace(/^( +\w+ +Json\??)$/gm, "$1 @db.Json");

/** Of two commands at once each finds all of it or none of it. */
const writeWhole = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
};
