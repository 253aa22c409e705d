import { createHash } from "node:crypto";
import { Manifest } from "@council/schema";
import { readDump } from "./dumps/read.ts";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { rowsOf } from "./seed/rows.ts";
import { seedTables } from "./seed/tables.ts";
import { inLongTurn, type SeedCounts, writeContent } from "./seed.ts";

/**
 * Fills an empty database from the JSON files of a dump. All records count as edited on the day of the dump: a later run of
 * the seed leaves them alone. Licences have no table and are not taken.
 *
 * @param textOf - the text of the file with a name; throws where there is none.
 * @throws in words to act on when the database holds facts, or a file is not the one that its manifest tells of.
 * @throws ZodError when a record is not what its schema asks for.
 */
export const importDump = async (db: PrismaClient, textOf: (name: string) => string): Promise<SeedCounts> => {
  const { date, files } = Manifest.parse(JSON.parse(textOf("manifest.json")));
  const content = readDump("json", (name) => {
    const text = textOf(name);
    const told = files.find((file) => file.name === name)?.sha256;
    if (createHash("sha256").update(text).digest("hex") === told) return text;
    throw new Error(`${name} is not the file that manifest.json tells of: fetch both again.`);
  });
  const editedAt = date === null ? new Date() : new Date(`${date}T12:00:00Z`);
  return inLongTurn(db, async (tx) => {
    if ((await tx.revision.findFirst()) !== null)
      throw new Error("The database holds facts already: set DATABASE_URL to one that is not there yet.");
    const counts = await writeContent(tx, content);
    for (const table of seedTables) await rowsOf(tx, table).updateMany({ where: {}, data: { editedAt } });
    return counts;
  });
};
