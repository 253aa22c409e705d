import type { Licence, Source } from "@council/schema";
import { partOf } from "./dumps/content.ts";
import { dataSets } from "./dumps/data-sets.ts";
import { editedOn } from "./dumps/edited-on.ts";
import { type DumpFile, fileNamed, formats, writeFile } from "./dumps/files.ts";
import { manifestOf } from "./dumps/manifest.ts";
import type { Prisma } from "./generated/client.ts";

type Db = Prisma.TransactionClient;

const manifestName = "manifest.json";

type Dumped = Pick<DumpFile, "name" | "mediaType" | "text">;

/** One file of a dump as the database stands; null where there is none of that name. */
export const dumped = async (db: Db, licences: Licence[], name: string): Promise<Dumped | null> => {
  if (name === manifestName) return (await wholeDump(db, licences)).at(-1) ?? null;
  const file = fileNamed(name);
  return file && writeFile(file.dataSet, file.format, await partOf(db, file.dataSet.part, licences));
};

/** All files of a dump, the manifest last. The same facts always give the same bytes. */
export const wholeDump = async (db: Db, licences: Licence[]): Promise<Dumped[]> => {
  const files: DumpFile[] = [];
  let sources: Pick<Source, "publishedOn">[] = [];
  for (const dataSet of dataSets) {
    const records = await partOf(db, dataSet.part, licences);
    if (dataSet.part === "sources") sources = records as Source[];
    files.push(writeFile(dataSet, "json", records), writeFile(dataSet, "csv", records));
  }
  const manifest = manifestOf({ files, sources, licences, editedOn: await editedOn(db) });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return [...files, { name: manifestName, mediaType: formats.json, text }];
};
