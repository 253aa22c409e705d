import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The sha256 over all files below some folders: their names and bytes, in order. */
export const textDigest = (folders: string[]): string => {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const file of filesBelow(folder))
      hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  return hash.digest("hex");
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
