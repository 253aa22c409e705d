import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium, howToGetChromium } from "./chromium.mjs";
import { dataCheck } from "./facts.mjs";
import { install } from "./install.mjs";
import { browserResults, closingLine, forgetResults, resultsOf, tally } from "./results.mjs";
import { node, run, turbo } from "./run.mjs";
import { mustStep, step } from "./step.mjs";

const isQuick = process.argv.includes("--quick");
const tallies = [];

/** A step that counts; a later one runs even when it fails. */
const check = async (title, work, results = () => []) => {
  const { ok } = await step(title, work);
  tallies.push(tally(ok, results()));
};

/** The tests of all workspaces that Vitest runs: those without a server beside them, those on PostgreSQL, or those of what is built. */
const vitest = (kind) =>
  check(
    kind,
    () => {
      forgetResults(kind);
      const reporters = ["--reporter=default", "--reporter=json"];
      const file = `--outputFile.json=test-results/${kind}.json`;
      return run(turbo(`test:${kind}`, "--continue", "--concurrency=2", "--", ...reporters, file));
    },
    () => resultsOf(kind),
  );

const postgresqlTests = () =>
  process.env.TEST_DATABASE_URL
    ? vitest("postgresql")
    : console.log(
        "  No tests on PostgreSQL: .ci/with-postgresql npm test runs them, or set TEST_DATABASE_URL to a server whose account may make databases.",
      );

const browserTests = async () => {
  const chromium = findChromium();
  if (chromium === null) {
    if (process.env.BROWSER_REQUIRED === "1")
      return check("browser", async () => ({ ok: false, output: howToGetChromium }));
    return console.log(`  ${howToGetChromium}`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "council-browser-"));
  const results = path.join(folder, "results.json");
  const env = { CHROMIUM: chromium, DATABASE_URL: undefined, PLAYWRIGHT_JSON_OUTPUT_FILE: results };
  const command = ["npm", "run", "test:browser", "--workspace=@council/web", "--", "--reporter=list,json"];
  await check(
    "browser",
    () => run(command, { env }),
    () => browserResults(results),
  );
  rmSync(folder, { recursive: true });
};

if (!isQuick) await mustStep("install", install);
await mustStep("facts", () => run(dataCheck));
await check("types", () => run(turbo("types", "--continue")));
await check("lint and format", () =>
  run(node("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")),
);
await check("unused code", () =>
  run(node("node_modules/knip/bin/knip.js"), { env: { TEST_DATABASE_URL: undefined } }),
);
await vitest("unit");
if (!isQuick) {
  await postgresqlTests();
  await check("build", () => run(turbo("build", "--continue")));
  await vitest("built");
  await browserTests();
}

console.log(`\n${closingLine(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
