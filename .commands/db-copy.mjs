import { existsSync } from "node:fs";
import { databaseProblem, isMigrated, migrate } from "./database.mjs";
import { install } from "./install.mjs";
import { databaseFile, databaseUrl } from "./paths.mjs";
import { refuse } from "./prepare.mjs";
import { run, turbo, typescript } from "./run.mjs";
import { mustStep } from "./step.mjs";

const given = process.argv.slice(3);
refuse(
  given.length === 2
    ? null
    : "Name two databases: npm run db:copy -- file:prisma/council.db postgresql://council@localhost/council",
);
const [from, to] = given.map((url) => databaseUrl(url));
refuse(from === to ? "These are one database: name another to copy into." : null);
const file = databaseFile(from);
refuse(file === null || existsSync(file) ? null : `There is no database at ${file}.`);
refuse(databaseProblem(from) ?? databaseProblem(to));

await mustStep("install", install);
await mustStep("generate", () => run(turbo("generate")));
refuse(
  (await isMigrated(from))
    ? null
    : "The first database cannot be read or lacks a migration: npm start brings it up to date.",
);
await mustStep("migrate", () => migrate(to));
const { ok, output } = await run(typescript("prisma/db-copy.cli.ts"), {
  env: { COPY_FROM: from, COPY_TO: to },
});
refuse(ok ? null : output.trim());
console.log(output.trim());
process.exit();
