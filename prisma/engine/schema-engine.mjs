#!/usr/bin/env node
// Prisma's CLI starts this file in place of its native schema engine: see README.md.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { databaseAt } from "./database.mjs";
import { methodsOf } from "./methods.mjs";
import { answerRequests } from "./rpc.mjs";
import { engineVersion } from "./wasm.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
    version: { type: "boolean" },
  },
});
const datamodels = /** @type {string[]} */ (values.datamodels ?? []);
const database = () => databaseAt(JSON.parse(String(values.datasource ?? "{}")).url);

/**
 * `cli can-connect-to-database` and the like: the answer is the exit code. Of stderr the CLI drops the first line
 * and reads each other one as a JSON record of the log.
 */
const answerByExitCode = async (/** @type {string | undefined} */ question) => {
  try {
    if (question === "drop-database") await database().erase();
    else await database().probe();
  } catch (error) {
    const fields = { error_code: "P1003", message: error instanceof Error ? error.message : String(error) };
    console.error("schema-engine");
    console.error(JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields }));
    process.exitCode = 1;
  }
};

if (values.version) console.log(`schema-engine-wasm ${await engineVersion()}`);
else if (positionals[0] === "cli") await answerByExitCode(positionals[1]);
else {
  const files = datamodels.map(
    (file) => /** @type {[string, string]} */ ([file, readFileSync(file, "utf8")]),
  );
  await answerRequests(process.stdin, process.stdout, (send) => methodsOf(database, files, send));
}
