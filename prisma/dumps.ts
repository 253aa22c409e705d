import type { Licence, Manifest, Source } from "@council/schema";
import { partOf } from "./dumps/content.ts";
import { dataSets } from "./dumps/data-sets.ts";
import { editedOn } from "./dumps/edited-on.ts";
import { type DumpFile, fileNamed, formats, writeFile } from "./dumps/files.ts";
import { manifestOf } from "./dumps/manifest.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

type Db = Prisma.TransactionClient;

type Dumped = Pick<DumpFile, "name" | "mediaType" | "text">;

/** One file of a dump, but not its manifest, as the database stands; null where there is none of that name. */
export const dumped = async (db: Db, licences: Licence[], name: string): Promise<Dumped | null> => {
  const file = fileNamed(name);
  return file && writeFile(file.dataSet, file.format, await partOf(db, file.dataSet.part, licences));
};

/** All files of a dump but its manifest, which tells of them. The same facts always give the same bytes. */
export const wholeDump = async (
  db: Db,
  licences: Licence[],
): Promise<{ files: Dumped[]; manifest: Manifest }> => {
  const files: DumpFile[] = [];
  let sources: Pick<Source, "publishedOn">[] = [];
  for (const dataSet of dataSets) {
    const records = await partOf(db, dataSet.part, licences);
    if (dataSet.part === "sources") sources = records as Source[];
    files.push(writeFile(dataSet, "json", records), writeFile(dataSet, "csv", records));
  }
  return { files, manifest: manifestOf({ files, sources, licences, editedOn: await editedOn(db) }) };
};

/** The file of a manifest. */
export const manifestFile = (manifest: Manifest): Dumped => ({
  name: "manifest.json",
  mediaType: formats.json,
  text: `${JSON.stringify(manifest, null, 2)}\n`,
});
