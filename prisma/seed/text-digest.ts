import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The sha256 over some files and over all files below some folders: their names there and their bytes, in order. */
export const textDigest = (places: string[]): string => {
  const hash = createHash("sha256");
  for (const place of places)
    for (const file of filesAt(place)) hash.update(`${file}\0`).update(readFileSync(path.join(place, file)));
  return hash.digest("hex");
};

/** Paths from the place; the empty path when it is a file itself. */
const filesAt = (place: string): string[] =>
  statSync(place).isFile()
    ? [""]
    : readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
        .sort();
