import path from "node:path";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { textDigest } from "./seed/text-digest.ts";
import { type SeedCounts, type SeedOptions, seed } from "./seed.ts";

/** A change of the code that turns text into rows counts as a change of the text. */
const readers = [
  path.join(import.meta.dirname, "read-data.ts"),
  path.join(import.meta.dirname, "data-files"),
  path.join(import.meta.dirname, "record-tables.ts"),
  path.join(import.meta.dirname, "seed"),
  path.join(import.meta.dirname, "seed.ts"),
  path.join(import.meta.dirname, "citations.ts"),
  path.join(import.meta.dirname, "..", "packages", "schema", "src"),
];

/** The sha256 of a folder of text files and of the code that turns them into rows. */
export const seedDigest = (folder: string): string => textDigest([folder, ...readers]);

/**
 * Seeds from a folder of text files, unless the last run that finished read the same.
 *
 * @returns what changed, or null when the text is the same.
 * @throws when the text has faults; nothing is written then.
 */
export const seedFromText = async (
  db: PrismaClient,
  folder: string,
  options?: SeedOptions,
): Promise<SeedCounts | null> => {
  const digest = seedDigest(folder);
  if ((await db.seedRun.findUnique({ where: { digest } })) !== null) return null;
  // Loaded here: a start with nothing new does not wait for the parsers.
  const { readData } = await import("./read-data.ts");
  const counts = await seed(db, readData(folder), options);
  // Of two servers that start at once, each notes the same run.
  await db.seedRun.upsert({ where: { digest }, create: { digest }, update: {} });
  return counts;
};
