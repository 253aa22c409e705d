export { type Provider, providerAt, shownUrl } from "./database-url.ts";
export { dumped, manifestFile, wholeDump } from "./dumps.ts";
export { Prisma, type PrismaClient } from "./generated/sqlite/client.ts";
export { openDatabase } from "./open-database.ts";
export { providerOf } from "./provider-of.ts";
export { type Content, readData, readLicences } from "./read-data.ts";
export { editableTable, type RecordTable, recordTables, type StoredRow } from "./record-tables.ts";
export { type SeedCounts, seed } from "./seed.ts";
export { takeTurn } from "./take-turn.ts";
