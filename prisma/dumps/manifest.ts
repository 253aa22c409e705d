import { createHash } from "node:crypto";
import type { Day, Licence, Manifest, ManifestFile, Source } from "@council/schema";
import type { DumpFile } from "./files.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

type Dated = {
  files: DumpFile[];
  sources: Pick<Source, "publishedOn">[];
  licences: Licence[];
  /** Day of the latest edit by staff; null where there was none. */
  editedOn: Day | null;
};

/** The manifest of the files of a dump. */
export const manifestOf = ({ files: written, sources, licences, editedOn }: Dated): Manifest => {
  const files = written.map(entryOf);
  const days = sources.flatMap(({ publishedOn }) => (publishedOn?.length === 10 ? [publishedOn] : []));
  return {
    title: "Council Presidency Tracker: presidencies of the United Nations Security Council since 1946",
    version: sha256(files.map((file) => `${file.name} ${file.sha256}\n`).join("")).slice(0, 16),
    date: [...days, ...(editedOn === null ? [] : [editedOn])].sort().at(-1) ?? null,
    files,
    licences,
  };
};

const entryOf = ({ name, dataSet, mediaType, records, text }: DumpFile): ManifestFile => ({
  ...{ name, holds: dataSet.holds, schema: dataSet.schema, mediaType, records },
  ...{ bytes: Buffer.byteLength(text), sha256: sha256(text) },
});
