import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { named } from "../src/json-schema/named.ts";
import { type Descriptions, descriptionsIn } from "./descriptions.ts";

const source = path.join(import.meta.dirname, "..", "src");

/** What the sources say of every named schema today. */
export const described = (): Descriptions => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.includes(".test.") && !file.startsWith("import-profile"),
  );
  const texts = files.sort().map((file) => [file, readFileSync(path.join(source, file), "utf8")] as const);
  return descriptionsIn(new Map(texts), Object.keys(named));
};
