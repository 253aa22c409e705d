import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

const folders = () => [
  inRoot(".commands"),
  inRoot("prisma"),
  ...["packages", "apps"].flatMap((parent) =>
    readdirSync(inRoot(parent)).map((name) => inRoot(parent, name)),
  ),
];

/** Where each workspace writes what a kind of its tests came to, in Vitest's JSON. */
const filesOf = (kind) => folders().map((folder) => path.join(folder, "test-results", `${kind}.json`));

const read = (file) => (existsSync(file) ? [JSON.parse(readFileSync(file, "utf8"))] : []);

/**
 * Forgets the results of an earlier run.
 *
 * @param {"unit" | "postgresql" | "built"} kind
 */
export const forgetResults = (kind) => {
  for (const file of filesOf(kind)) rmSync(file, { force: true });
};

export const resultsOf = (kind) => filesOf(kind).flatMap(read).map(countVitest);

/** @returns {{ passed: number, failed: number, skipped: number }} */
export const countVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
});

/** @returns {{ passed: number, failed: number, skipped: number }} */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

export const browserResults = (file) => read(file).map(countPlaywright);

/**
 * What a step counts for: its tests, and a failure of its own when it failed although no test did.
 *
 * @param {boolean} ok
 * @param {{ passed: number, failed: number, skipped: number }[]} results of its tests; none for a plain check
 */
export const tally = (ok, results) => {
  const sum = (what) => results.reduce((total, result) => total + result[what], 0);
  const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
  if (!ok && failed === 0) return { passed, failed: 1, skipped };
  return { passed: passed + (results.length === 0 ? 1 : 0), failed, skipped };
};

/** The last line of `npm test`. */
export const closingLine = (tallies) => {
  const sum = (what) => tallies.reduce((total, one) => total + one[what], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
};
