import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { jsonSchemaDocuments } from "../src/json-schema.ts";
import { manifestFrom } from "./manifest.ts";

const room = path.join(import.meta.dirname, "..");
const dist = (...names: string[]) => path.join(room, "dist", ...names);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const write = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

rmSync(dist(), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", import.meta.dirname], { stdio: "inherit" });
mkdirSync(dist("json-schema"), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemaDocuments()))
  write(dist("json-schema", `${name}.json`), schema);
write(dist("package.json"), manifestFrom(createRequire(import.meta.url)("../package.json")));
for (const page of ["README.md", "CHANGELOG.md"]) copyFileSync(path.join(room, page), dist(page));
copyFileSync(path.join(room, "..", "..", "LICENSE"), dist("LICENSE"));
