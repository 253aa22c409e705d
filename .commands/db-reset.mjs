import { existsSync, renameSync } from "node:fs";
import { databaseProblem } from "./database.mjs";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { prepare, refuse } from "./prepare.mjs";

const file = databaseFile(databaseUrl());
refuse(file === null ? "Only a database in a file can be put aside." : databaseProblem(databaseUrl()));

if (existsSync(file)) {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const kept = `${file.replace(/\.db$/, "")}-${time}.db`;
  for (const suffix of ["", "-wal", "-shm"])
    if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
  console.log(`The old database is kept as ${kept}`);
}
await prepare("generate");
